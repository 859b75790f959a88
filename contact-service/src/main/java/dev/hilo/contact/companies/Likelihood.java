package dev.hilo.contact.companies;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.hilo.platform.lists.Names;

/** How likely something is, as people judge it. */
public enum Likelihood {
    LOW,
    MEDIUM,
    HIGH;

    /** The name in the API. */
    @JsonValue
    public String word() {
        return Names.of(this);
    }
}
