package dev.hilo.ingestion.deadletters;

import dev.hilo.platform.database.Columns;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * An event that was put aside.
 *
 * @param topic it was told on
 * @param origin partition and offset there
 * @param headers of the event, without those that say why it was put aside
 */
record DeadLetter(
        UUID id,
        Instant at,
        String topic,
        String origin,
        String type,
        String reason,
        String key,
        Map<String, String> headers,
        long size,
        State state) {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    /** What became of it. */
    enum State {
        WAITING,
        REPLAYED,
        DISCARDED
    }

    static DeadLetter of(Readable row, JsonMapper json) {
        return new DeadLetter(
                Columns.uuid(row, "id"),
                Columns.time(row, "at"),
                Columns.text(row, "topic"),
                Columns.text(row, "origin"),
                Columns.text(row, "type"),
                Columns.text(row, "reason"),
                Columns.text(row, "key"),
                json.readValue(Columns.text(row, "headers"), TEXTS),
                Columns.integer(row, "size"),
                State.valueOf(Columns.text(row, "state")));
    }
}
