package dev.hilo.contracts.channel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The customer of an event, as the channel presents them.
 *
 * @param handles never empty; the one that lives longest first (a WhatsApp BSUID before a phone)
 * @param name as the channel shows it, or nothing
 * @param username public name on the channel without {@code @}, or nothing
 * @param language BCP 47 tag that the channel tells, or nothing
 */
public record Person(
        List<Handle> handles,
        @Nullable String name,
        @Nullable String username,
        @Nullable String language) {

    public Person {
        handles = List.copyOf(handles);
        if (handles.isEmpty()) {
            throw new IllegalArgumentException("a person without a handle cannot be found again");
        }
    }
}
