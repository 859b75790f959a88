package dev.hilo.contact.contacts;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.hilo.platform.lists.Names;

/** As somebody wants to be addressed. */
public enum Gender {
    FEMALE,
    MALE,
    OTHER;

    /** The name in the API. */
    @JsonValue
    public String word() {
        return Names.of(this);
    }
}
