package dev.hilo.ingestion.webchat;

import dev.hilo.ingestion.channel.Account;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.database.Database;
import dev.hilo.platform.database.StreamDatabase;
import dev.hilo.platform.tenancy.Tenancy;
import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** What visitors and the organisation said to each other. */
@Repository
class ChatLines {

    /** Lines of one visitor become visible in the order of their numbers: a browser asks for what comes after one. */
    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(hashtextextended(:visitor, 73))";

    private static final String ADD = """
            insert into webchat_line (id, org_id, account_id, visitor, direction, body)
            values (:id, :org, :account, :visitor, :direction, :body::jsonb)
                on conflict (id) do nothing
            """;

    private static final String AFTER = """
            select seq, id, direction, body::text as body, created_at, read_at
              from webchat_line
             where account_id = :account
               and visitor = :visitor
               and seq > :after
             order by seq
             limit 200
            """;

    private static final String LATEST = """
            select *
              from (select seq, id, direction, body::text as body, created_at, read_at
                      from webchat_line
                     where account_id = :account
                       and visitor = :visitor
                     order by seq desc
                     limit 50) latest
             order by seq
            """;

    private static final String READ = """
            update webchat_line
               set read_at = now()
             where account_id = :account
               and visitor = :visitor
               and direction = 'OUT'
               and read_at is null
               and seq <= :seq
            returning id
            """;

    private static final String NEWS = """
            select distinct account_id || visitor as address
              from webchat_line
             where created_at > now() - interval '4 seconds'
            """;

    private final ApiDatabase api;
    private final StreamDatabase stream;
    private final JsonMapper json;

    ChatLines(ApiDatabase api, StreamDatabase stream, JsonMapper json) {
        this.api = api;
        this.stream = stream;
        this.json = json;
    }

    /** Keeps what a visitor wrote; the same message twice is one. */
    Mono<Void> addTheirs(Account account, String visitor, UUID id, String text) {
        return api.inTransaction(add(api, account, visitor, id, "IN", new ChatLine.Body(text, "")))
                .contextWrite(Tenancy.of(account.org()));
    }

    /** Keeps an answer of ours; the same message twice is one. */
    Mono<Void> addOurs(Account account, String visitor, UUID id, ChatLine.Body body) {
        return stream.inTransaction(add(stream, account, visitor, id, "OUT", body));
    }

    /** What comes after a line; the last fifty where a browser has none yet. */
    Flux<ChatLine> after(Account account, String visitor, long seq) {
        var statement = seq == 0 ? api.sql(LATEST) : api.sql(AFTER).bind("after", seq);
        return api.inTransaction(statement
                        .bind("account", account.id())
                        .bind("visitor", visitor)
                        .map(this::line)
                        .all())
                .contextWrite(Tenancy.of(account.org()));
    }

    /** The answers that were not read until now. */
    Mono<List<UUID>> read(Account account, String visitor, long seq) {
        return api.inTransaction(api.sql(READ)
                        .bind("account", account.id())
                        .bind("visitor", visitor)
                        .bind("seq", seq)
                        .map(row -> Columns.uuid(row, "id"))
                        .all())
                .collectList()
                .contextWrite(Tenancy.of(account.org()));
    }

    /** Where something was said in the last seconds, on whatever replica. */
    Flux<String> news() {
        return stream.inTransaction(
                stream.sql(NEWS).map(row -> Columns.text(row, "address")).all());
    }

    private Mono<Void> add(
            Database database, Account account, String visitor, UUID id, String direction, ChatLine.Body body) {
        return database.sql(ONE_AT_A_TIME)
                .bind("visitor", account.id() + visitor)
                .then()
                .then(database.sql(ADD)
                        .bind("id", id)
                        .bind("org", account.org())
                        .bind("account", account.id())
                        .bind("visitor", visitor)
                        .bind("direction", direction)
                        .bind("body", json.writeValueAsString(body))
                        .then());
    }

    private ChatLine line(Readable row) {
        ChatLine.Body body = json.readValue(Columns.text(row, "body"), ChatLine.Body.class);
        return new ChatLine(
                Columns.integer(row, "seq"),
                Columns.uuid(row, "id"),
                Columns.text(row, "direction"),
                body.text(),
                body.author(),
                Columns.time(row, "created_at"),
                Columns.optionalTime(row, "read_at").orElse(null));
    }
}
