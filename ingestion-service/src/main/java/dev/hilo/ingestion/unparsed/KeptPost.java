package dev.hilo.ingestion.unparsed;

import dev.hilo.contracts.channel.Channel;
import dev.hilo.platform.database.Columns;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A post that was put aside.
 *
 * @param size of its body in bytes; nothing if it is in the blob store
 */
record KeptPost(
        UUID id,
        UUID account,
        Channel channel,
        Instant receivedAt,
        String reason,
        String contentType,
        Map<String, String> headers,
        @Nullable Long size,
        State state,
        int attempts) {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    /** What became of it. */
    enum State {
        WAITING,
        REPLAYED,
        DISCARDED
    }

    static KeptPost of(Readable row, JsonMapper json) {
        return new KeptPost(
                Columns.uuid(row, "id"),
                Columns.uuid(row, "account_id"),
                Channel.valueOf(Columns.text(row, "channel")),
                Columns.time(row, "received_at"),
                Columns.text(row, "reason"),
                Columns.text(row, "content_type"),
                json.readValue(Columns.text(row, "headers"), TEXTS),
                row.get("size", Long.class),
                State.valueOf(Columns.text(row, "state")),
                Math.toIntExact(Columns.integer(row, "attempts")));
    }
}
