package dev.hilo.contact.companies;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.hilo.platform.lists.Names;

/** What a company is to us. */
public enum CompanyKind {
    CUSTOMER,
    PARTNER,
    SUPPLIER;

    /** The name in the API. */
    @JsonValue
    public String word() {
        return Names.of(this);
    }
}
