package dev.hilo.task.history;

import dev.hilo.platform.lists.Position;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Something that happened to a task.
 *
 * @param what {@code created}, {@code edited}, {@code assigned}, {@code completed}, {@code reopened}, {@code archived}
 *     or {@code restored}
 * @param changes each field that changed: {@code from} and {@code to}
 */
@Schema(name = "TaskHistoryItem")
record HistoryItem(
        UUID id,
        Instant at,
        String what,
        @Nullable UUID actorId,
        String actorName,
        @Schema(type = "object") JsonNode changes) {

    Position position() {
        return new Position(at, id);
    }
}
