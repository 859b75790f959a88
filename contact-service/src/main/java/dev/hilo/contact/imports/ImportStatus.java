package dev.hilo.contact.imports;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.hilo.platform.lists.Names;

/** How far an import is. */
enum ImportStatus {
    UPLOADED,
    RUNNING,
    FINISHED,
    CANCELLED,
    UNDOING,
    UNDONE;

    /** The name in the API. */
    @JsonValue
    String word() {
        return Names.of(this);
    }
}
