package dev.hilo.contact.contacts;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.hilo.platform.lists.Names;

/** What somebody is for us at their company. */
public enum Category {
    MAIN,
    DECISION_MAKER,
    TECHNICAL,
    ADMINISTRATIVE,
    EXTERNAL;

    /** The name in the API. */
    @JsonValue
    public String word() {
        return Names.of(this);
    }
}
