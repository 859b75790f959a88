package dev.hilo.platform.lists;

import dev.hilo.platform.web.Limit;
import dev.hilo.platform.web.Problem;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what callers ask for; what cannot be meant is refused with 422 and the parameter's name. */
public final class Parameters {

    private static final int LONGEST = 200;
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    private Parameters() {}

    /** How many rows a page shall hold. */
    public static int limit(@Nullable String asked) {
        Optional<String> given = text("limit", asked);
        try {
            return Limit.of(given.map(Integer::valueOf).orElse(null));
        } catch (NumberFormatException noNumber) {
            return Limit.of(0);
        }
    }

    /** A text in one line, without blanks around it. */
    public static Optional<String> text(String field, @Nullable String asked) {
        if (asked == null) {
            return Optional.empty();
        }
        String line = asked.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        if (line.length() > LONGEST) {
            throw Problem.invalid(field, "too-long", LONGEST);
        }
        return Optional.of(line).filter(text -> !text.isEmpty());
    }

    /** The words of a comma-separated text. */
    public static Stream<String> words(String field, @Nullable String asked) {
        return text(field, asked).stream()
                .flatMap(text -> Arrays.stream(text.split(",", -1)))
                .map(String::strip)
                .filter(word -> !word.isEmpty());
    }

    /** Any of an enum's constants, in lower case and separated by commas; empty if nothing was asked for. */
    public static <E extends Enum<E>> Set<E> choices(String field, @Nullable String asked, Class<E> type) {
        Set<E> chosen = EnumSet.noneOf(type);
        words(field, asked).map(word -> choice(field, word, type)).forEach(chosen::add);
        return chosen;
    }

    private static <E extends Enum<E>> E choice(String field, String word, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> Names.of(constant).equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> notOneOf(
                        field,
                        Arrays.stream(type.getEnumConstants()).map(Names::of).toList()));
    }

    /** The refusal of a word that is none of these. */
    public static Problem notOneOf(String field, Collection<String> known) {
        return Problem.invalid(field, "one-of", known.stream().collect(Collectors.joining(", ")));
    }

    /** {@code true} or {@code false}; false if nothing was asked for. */
    public static boolean flag(String field, @Nullable String asked) {
        String word = text(field, asked).orElse("false");
        return switch (word) {
            case "true" -> true;
            case "false" -> false;
            default -> throw Problem.invalid(field, "one-of", "true, false");
        };
    }

    /** An id. */
    public static Optional<UUID> id(String field, @Nullable String asked) {
        try {
            return text(field, asked).map(UUID::fromString);
        } catch (IllegalArgumentException noId) {
            throw Problem.invalid(field, "id");
        }
    }

    /** A time, or the beginning of a day in UTC. */
    public static Optional<Instant> from(String field, @Nullable String asked) {
        return text(field, asked).map(text -> time(field, text, 0));
    }

    /** The time before which something shall be, or the end of a day in UTC. */
    public static Optional<Instant> until(String field, @Nullable String asked) {
        return text(field, asked).map(text -> time(field, text, 1));
    }

    private static Instant time(String field, String text, int daysMore) {
        try {
            Instant time = text.contains("T")
                    // In a query a plus means a blank, and clients forget it in offsets.
                    ? OffsetDateTime.parse(text.replace(' ', '+')).toInstant()
                    : LocalDate.parse(text)
                            .plusDays(daysMore)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant();
            if (time.isBefore(EARLIEST) || time.isAfter(LATEST)) {
                throw Problem.invalid(field, "time");
            }
            return time;
        } catch (DateTimeException noTime) {
            throw Problem.invalid(field, "time");
        }
    }
}
