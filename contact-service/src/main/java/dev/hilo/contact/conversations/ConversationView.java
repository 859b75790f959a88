package dev.hilo.contact.conversations;

import dev.hilo.platform.database.Columns;
import dev.hilo.platform.lists.Names;
import dev.hilo.platform.lists.Position;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as the API shows it.
 *
 * @param accountId the channel account it is held on
 * @param thread the group chat it stands in, if it is not private
 * @param unread messages of the customer that nobody has read
 * @param messages of both sides
 */
record ConversationView(
        UUID id,
        Person contact,
        String channel,
        UUID accountId,
        @Nullable String thread,
        String status,
        @Nullable UUID assignee,
        @Nullable UUID team,
        List<String> tags,
        long unread,
        long messages,
        Instant lastMessageAt,
        @Nullable Instant lastInboundAt,
        Instant createdAt,
        long version) {

    /** Who it is held with. */
    record Person(UUID id, String name) {}

    static ConversationView of(Readable row) {
        String thread = Columns.text(row, "thread");
        return new ConversationView(
                Columns.uuid(row, "id"),
                new Person(Columns.uuid(row, "contact_id"), Columns.text(row, "display_name")),
                Names.of(Columns.text(row, "channel")),
                Columns.uuid(row, "account_id"),
                thread.isEmpty() ? null : thread,
                Names.of(Columns.text(row, "status")),
                Columns.optional(row, "assignee_id", UUID.class).orElse(null),
                Columns.optional(row, "team_id", UUID.class).orElse(null),
                Columns.optional(row, "tags", String[].class).map(List::of).orElseGet(List::of),
                Columns.integer(row, "unread"),
                Columns.integer(row, "messages"),
                Columns.time(row, "last_message_at"),
                Columns.optionalTime(row, "last_inbound_at").orElse(null),
                Columns.time(row, "created_at"),
                Columns.integer(row, "version"));
    }

    Position position() {
        return new Position(lastMessageAt, id);
    }
}
