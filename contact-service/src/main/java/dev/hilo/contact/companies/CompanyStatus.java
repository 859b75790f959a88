package dev.hilo.contact.companies;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.hilo.platform.lists.Names;

/** How we stand with a company. */
public enum CompanyStatus {
    ACTIVE,
    INACTIVE,
    PROSPECT,
    PAST;

    /** The name in the API. */
    @JsonValue
    public String word() {
        return Names.of(this);
    }
}
