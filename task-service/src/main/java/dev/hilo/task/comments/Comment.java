package dev.hilo.task.comments;

import dev.hilo.platform.lists.Position;
import dev.hilo.task.tasks.TaskView.Named;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something said about a task. */
@Schema(name = "TaskComment")
record Comment(
        UUID id,
        Named author,
        String text,
        List<UUID> mentions,
        Instant createdAt,
        @Nullable Instant editedAt) {

    Position position() {
        return new Position(createdAt, id);
    }
}
