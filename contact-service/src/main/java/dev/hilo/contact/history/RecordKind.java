package dev.hilo.contact.history;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.hilo.platform.lists.Names;

/** The kinds of records that people keep here. */
public enum RecordKind {
    CONTACT,
    COMPANY;

    /** The name in the API. */
    @JsonValue
    public String word() {
        return Names.of(this);
    }
}
