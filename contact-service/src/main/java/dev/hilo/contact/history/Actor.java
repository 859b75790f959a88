package dev.hilo.contact.history;

import dev.hilo.platform.security.Caller;
import java.util.UUID;

/** Who does something to a record: a user, or work that goes on in a user's name. */
public record Actor(UUID org, String id, String name) {

    /** The caller of a request. */
    public static Actor of(Caller caller) {
        return new Actor(caller.org(), caller.subject(), caller.name());
    }
}
