package dev.hilo.contact.customfields;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.hilo.platform.lists.Names;

/** What the values of a custom field are. */
public enum FieldKind {
    TEXT,
    NUMBER,
    DATE,
    CHOICE,
    MULTI_CHOICE,
    LINK;

    boolean hasOptions() {
        return this == CHOICE || this == MULTI_CHOICE;
    }

    /** The name in the API. */
    @JsonValue
    public String word() {
        return Names.of(this);
    }
}
