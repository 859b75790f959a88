package dev.hilo.contact.imports;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.hilo.platform.lists.Names;

/** What becomes of a row whose address or number somebody has. */
enum DuplicateRule {
    UPDATE,
    SKIP,
    CREATE;

    /** The name in the API. */
    @JsonValue
    String word() {
        return Names.of(this);
    }
}
