package dev.hilo.task.notifications;

import dev.hilo.platform.lists.Position;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something the caller is told.
 *
 * @param title what it is about: the name of the task, the deal, the contact; {@code kind} says what happened with it
 * @param readAt nothing while it is unread
 */
record NotificationView(
        UUID id,
        NotificationKind kind,
        String title,
        Notice.Subject subject,
        UUID subjectId,
        Instant createdAt,
        @Nullable Instant readAt) {

    Position position() {
        return new Position(createdAt, id);
    }
}
