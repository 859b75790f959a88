package dev.hilo.contact.resolution;

import dev.hilo.contracts.channel.Handle;
import dev.hilo.contracts.channel.Person;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A name as a channel shows it, taken apart as well as that can be done: the first word, and the rest. */
public record PersonName(String first, String last, String display) {

    /** The time of naming of somebody whom no message has named yet: any message that does is earlier. */
    public static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    private static final int LONGEST = 200;

    /** The name the channel tells of the person, if it tells one. */
    static Optional<PersonName> told(Person person) {
        return Optional.ofNullable(clean(person.name()))
                .or(() -> Optional.ofNullable(clean(person.username())))
                .map(PersonName::parse);
    }

    /** Somebody without a name is called by their handle. */
    static PersonName of(Handle handle) {
        return new PersonName("", "", handle.value());
    }

    private static PersonName parse(String display) {
        int space = display.indexOf(' ');
        return space < 0
                ? new PersonName(display, "", display)
                : new PersonName(display.substring(0, space), display.substring(space + 1), display);
    }

    private static @Nullable String clean(@Nullable String told) {
        if (told == null) {
            return null;
        }
        String plain = told.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        if (plain.isEmpty()) {
            return null;
        }
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }
}
