package dev.hilo.contact.merging;

import dev.hilo.platform.security.Caller;

/** Who merges or undoes it. */
public record Actor(String id, String name) {

    /** Nobody in person: the organisation lets certain duplicates be merged. */
    public static final Actor HILO = new Actor("hilo", "Hilo");

    static Actor of(Caller caller) {
        return new Actor(caller.subject(), caller.name());
    }
}
