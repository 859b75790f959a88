package dev.hilo.ingestion.sending;

import dev.hilo.contracts.channel.SendMessage;
import dev.hilo.platform.database.Columns;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import tools.jackson.databind.json.JsonMapper;

/**
 * A message in the journal.
 *
 * @param tries that were made to hand it to the provider
 */
record JournalEntry(SendMessage message, int tries, Instant since) {

    static JournalEntry of(Readable row, JsonMapper json) {
        return new JournalEntry(
                json.readValue(Columns.text(row, "event"), SendMessage.class),
                Math.toIntExact(Columns.integer(row, "tries")),
                Columns.time(row, "created_at"));
    }
}
