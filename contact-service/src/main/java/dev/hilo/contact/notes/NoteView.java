package dev.hilo.contact.notes;

import dev.hilo.platform.lists.Position;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A note as the API shows it.
 *
 * @param mentions users who are asked to look
 * @param author id of the user who wrote it
 */
record NoteView(
        UUID id,
        String body,
        List<Mention> mentions,
        String author,
        String authorName,
        boolean pinned,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    record Mention(UUID id, String name) {}

    Position position() {
        return new Position(createdAt, id);
    }
}
