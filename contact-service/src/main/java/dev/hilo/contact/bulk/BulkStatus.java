package dev.hilo.contact.bulk;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.hilo.platform.lists.Names;

/** How far a job is. */
enum BulkStatus {
    RUNNING,
    FINISHED,
    CANCELLED;

    /** The name in the API. */
    @JsonValue
    String word() {
        return Names.of(this);
    }
}
