package dev.hilo.contact.conversations;

import dev.hilo.platform.database.Columns;
import dev.hilo.platform.lists.Names;
import dev.hilo.platform.lists.Position;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as the API shows it.
 *
 * @param accountId the channel account it is held on
 * @param thread the group chat it stands in, if it is not private
 * @param snoozedUntil it is put off until then
 * @param unread messages of the customer that the caller has not read
 * @param messages of both sides
 */
record ConversationView(
        UUID id,
        Person contact,
        String channel,
        UUID accountId,
        @Nullable String accountName,
        @Nullable String thread,
        String status,
        @Nullable UUID assignee,
        @Nullable String assigneeName,
        @Nullable UUID team,
        @Nullable String teamName,
        List<String> tags,
        @Nullable Instant snoozedUntil,
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
                Columns.optional(row, "account_name", String.class).orElse(null),
                thread.isEmpty() ? null : thread,
                Names.of(Columns.text(row, "status")),
                Columns.optional(row, "assignee_id", UUID.class).orElse(null),
                Columns.optional(row, "assignee_name", String.class).orElse(null),
                Columns.optional(row, "team_id", UUID.class).orElse(null),
                Columns.optional(row, "team_name", String.class).orElse(null),
                Columns.optional(row, "tags", String[].class).map(List::of).orElseGet(List::of),
                Columns.optionalTime(row, "snoozed_until").orElse(null),
                Columns.integer(row, "unread"),
                Columns.integer(row, "messages"),
                Columns.time(row, "last_message_at"),
                Columns.optionalTime(row, "last_inbound_at").orElse(null),
                Columns.time(row, "created_at"),
                Columns.integer(row, "version"));
    }

    /** What people may change of it. */
    ConversationEdit editable() {
        return new ConversationEdit(
                ConversationEdit.Status.valueOf(status.toUpperCase(Locale.ROOT)), assignee, team, tags, snoozedUntil);
    }

    Position position() {
        return new Position(lastMessageAt, id);
    }
}
