package dev.hilo.ingestion.accounts;

import dev.hilo.contracts.channel.Channel;
import dev.hilo.platform.database.StreamDatabase;
import io.r2dbc.spi.Readable;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The accounts of all organisations: a webhook's address does not say whose it is. */
@Repository
class KnownAccounts {

    private static final String COLUMNS = """
            select id, org_id, channel, key, name, provider, settings::text as settings, secrets, secret_names, version,
                   created_at, updated_at, received, rejected, unparsed, last_received_at, last_error_at, last_error
              from channel_account
             where deleted_at is null
            """;

    private static final String BY_ADDRESS = COLUMNS + " and channel = :channel and key = :key";

    private static final String BY_ID = COLUMNS + " and id = :id";

    private static final String WITH_IMAP =
            COLUMNS + " and channel = 'EMAIL' and jsonb_exists(settings, 'imapHost') order by id";

    private static final String WITH_TEMPLATES = COLUMNS + """
             and channel = 'WHATSAPP' and jsonb_exists(settings, 'businessAccountId') and 'accessToken' = any(secret_names)
             order by id
            """;

    private final StreamDatabase database;
    private final JsonMapper json;

    KnownAccounts(StreamDatabase database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    Mono<StoredAccount> at(Channel channel, String key) {
        return database.sql(BY_ADDRESS)
                .bind("channel", channel.name())
                .bind("key", key)
                .map(this::account)
                .one();
    }

    Mono<StoredAccount> withId(UUID id) {
        return database.sql(BY_ID).bind("id", id).map(this::account).one();
    }

    Flux<StoredAccount> withImap() {
        return database.sql(WITH_IMAP).map(this::account).all();
    }

    Flux<StoredAccount> withTemplates() {
        return database.sql(WITH_TEMPLATES).map(this::account).all();
    }

    private StoredAccount account(Readable row) {
        return StoredAccount.of(row, json);
    }
}
