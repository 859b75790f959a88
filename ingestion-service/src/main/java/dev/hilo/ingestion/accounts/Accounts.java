package dev.hilo.ingestion.accounts;

import dev.hilo.ingestion.channel.Account;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.web.Cursor;
import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The accounts of the caller's organisation. Each method is to be called inside a transaction. */
@Repository
class Accounts {

    private static final String COLUMNS = """
            select id, org_id, channel, key, name, provider, settings::text as settings, secrets, secret_names, version,
                   created_at, updated_at, received, rejected, unparsed, last_received_at, last_error_at, last_error
              from channel_account
             where deleted_at is null
            """;

    private static final String BY_ID = COLUMNS + " and id = :id";

    private static final String PAGE = COLUMNS + """
               and id > :after
               and (:channel = '' or channel = :channel)
             order by id
             limit :limit
            """;

    private static final String INSERT = """
            insert into channel_account (id, org_id, channel, key, name, provider, settings, secrets, secret_names)
            values (:id, :org, :channel, :key, :name, :provider, :settings::jsonb, :secrets, :names)
                on conflict do nothing
            """;

    private static final String UPDATE = """
            update channel_account
               set name = :name, provider = :provider, settings = :settings::jsonb, secrets = :secrets,
                   secret_names = :names, version = version + 1, updated_at = now()
             where id = :id
            """;

    private static final String DELETE = """
            update channel_account
               set deleted_at = now(), version = version + 1, secrets = ''::bytea, secret_names = '{}'
             where id = :id
            """;

    private static final UUID FIRST = new UUID(0, 0);

    private final ApiDatabase database;
    private final JsonMapper json;

    Accounts(ApiDatabase database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Up to {@code limit} accounts in the order in which they were made. */
    Mono<List<StoredAccount>> page(String channel, Optional<Cursor> after, int limit) {
        return database.sql(PAGE)
                .bind("after", after.map(cursor -> cursor.uuid(0)).orElse(FIRST))
                .bind("channel", channel)
                .bind("limit", limit)
                .map(this::account)
                .all()
                .collectList();
    }

    Mono<StoredAccount> find(UUID id) {
        return database.sql(BY_ID).bind("id", id).map(this::account).one();
    }

    /** As {@link #find}; nobody else changes the account until the transaction ends. */
    Mono<StoredAccount> findToChange(UUID id) {
        return database.sql(BY_ID + " for update")
                .bind("id", id)
                .map(this::account)
                .one();
    }

    /** False if the key belongs to another account already, of whatever organisation. */
    Mono<Boolean> add(Account account, String name, byte[] sealed, List<String> secretNames) {
        return bind(database.sql(INSERT), account, name, sealed, secretNames)
                .bind("org", account.org())
                .bind("channel", account.channel().name())
                .bind("key", account.key())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    Mono<Void> change(Account account, String name, byte[] sealed, List<String> secretNames) {
        return bind(database.sql(UPDATE), account, name, sealed, secretNames).then();
    }

    /** Keeps the row, for the history that names it, and forgets the secrets. */
    Mono<Void> remove(UUID id) {
        return database.sql(DELETE).bind("id", id).then();
    }

    private DatabaseClient.GenericExecuteSpec bind(
            DatabaseClient.GenericExecuteSpec statement,
            Account account,
            String name,
            byte[] sealed,
            List<String> secretNames) {
        return statement
                .bind("id", account.id())
                .bind("name", name)
                .bind("provider", account.provider())
                .bind("settings", json.writeValueAsString(account.settings()))
                .bind("secrets", sealed)
                .bind("names", secretNames.toArray(String[]::new));
    }

    private StoredAccount account(Readable row) {
        return StoredAccount.of(row, json);
    }
}
