package dev.hilo.contact.conversations;

import dev.hilo.platform.database.Columns;
import io.r2dbc.spi.Readable;

/**
 * How many conversations wait, of those within the caller's reach.
 *
 * @param unread open ones with messages that the caller has not read
 */
record ConversationCounts(long open, long pending, long snoozed, long mine, long unassigned, long unread) {

    static ConversationCounts of(Readable row) {
        return new ConversationCounts(
                Columns.integer(row, "open"),
                Columns.integer(row, "pending"),
                Columns.integer(row, "snoozed"),
                Columns.integer(row, "mine"),
                Columns.integer(row, "unassigned"),
                Columns.integer(row, "unread"));
    }
}
