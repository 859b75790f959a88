package dev.hilo.ingestion.accounts;

import dev.hilo.contracts.channel.Channel;
import dev.hilo.ingestion.channel.Account;
import dev.hilo.platform.database.Columns;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * An account as its row says.
 *
 * @param sealed secrets that only {@link SecretBox} can open
 */
@SuppressWarnings("ArrayRecordComponent") // read from a row, never compared
record StoredAccount(
        Account account,
        String name,
        byte[] sealed,
        List<String> secretNames,
        Health health,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    /** What became of the posts so far; a few seconds old. */
    record Health(
            @Nullable Instant lastReceivedAt,
            @Nullable Instant lastErrorAt,
            @Nullable String lastError,
            long received,
            long rejected,
            long unparsed) {

        static Health unused() {
            return new Health(null, null, null, 0, 0, 0);
        }
    }

    static StoredAccount of(Readable row, JsonMapper json) {
        Account account = new Account(
                Columns.uuid(row, "id"),
                Columns.uuid(row, "org_id"),
                Channel.valueOf(Columns.text(row, "channel")),
                Columns.text(row, "key"),
                Columns.text(row, "provider"),
                json.readValue(Columns.text(row, "settings"), TEXTS));
        return new StoredAccount(
                account,
                Columns.text(row, "name"),
                Objects.requireNonNull(row.get("secrets", byte[].class)),
                List.of(Objects.requireNonNull(row.get("secret_names", String[].class))),
                health(row),
                Columns.time(row, "created_at"),
                Columns.time(row, "updated_at"),
                Columns.integer(row, "version"));
    }

    private static Health health(Readable row) {
        return new Health(
                Columns.optionalTime(row, "last_received_at").orElse(null),
                Columns.optionalTime(row, "last_error_at").orElse(null),
                row.get("last_error", String.class),
                Columns.integer(row, "received"),
                Columns.integer(row, "rejected"),
                Columns.integer(row, "unparsed"));
    }
}
