package dev.hilo.contact.imports;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.hilo.platform.lists.Names;

/** What became of a row. */
enum Outcome {
    CREATED,
    UPDATED,
    SKIPPED,
    FAILED;

    /** The name in the API. */
    @JsonValue
    String word() {
        return Names.of(this);
    }
}
