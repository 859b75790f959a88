package dev.hilo.contact.answering;

import dev.hilo.platform.database.Columns;
import io.r2dbc.spi.Readable;

/**
 * A template that an account's provider has approved.
 *
 * @param body with its places, {@code Hola {{1}}}
 * @param parameters how many places the body has
 */
record MessageTemplate(String name, String language, String category, String body, int parameters) {

    static MessageTemplate of(Readable row) {
        return new MessageTemplate(
                Columns.text(row, "name"),
                Columns.text(row, "language"),
                Columns.text(row, "category"),
                Columns.text(row, "body"),
                Math.toIntExact(Columns.integer(row, "parameters")));
    }
}
