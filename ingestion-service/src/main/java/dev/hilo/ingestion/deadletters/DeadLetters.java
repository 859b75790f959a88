package dev.hilo.ingestion.deadletters;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.StreamDatabase;
import dev.hilo.platform.lists.Conditions;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The events that were put aside. */
@Repository("deadLetterRows")
class DeadLetters {

    private static final String ADD = """
            insert into dead_letters (id, org_id, at, topic, origin, type, reason, key, headers, body)
            values (:id, :org, :at, :topic, :origin, :type, :reason, :key, :headers::jsonb, :body)
                on conflict do nothing
            """;

    private static final String LIST = """
            select id, at, topic, origin, type, reason, key, headers::text as headers, octet_length(body)::bigint as size, state
              from dead_letters d
             where %s
             order by at desc, id desc
             limit :rows
            """;

    private static final String BODY = "select body from dead_letters where id = :id and body is not null";

    private static final String SETTLE = """
            update dead_letters
               set state = :state, changed_at = now(), body = case when :state = 'DISCARDED' then ''::bytea else body end
             where id = :id and state <> 'DISCARDED'
            """;

    private final StreamDatabase stream;
    private final ApiDatabase database;
    private final JsonMapper json;

    DeadLetters(StreamDatabase stream, ApiDatabase database, JsonMapper json) {
        this.stream = stream;
        this.database = database;
        this.json = json;
    }

    /** Keeps what was put aside, each once. */
    Mono<Void> add(List<BuriedRecord> records) {
        return Flux.fromIterable(records).concatMap(this::add).then();
    }

    private Mono<Void> add(BuriedRecord buried) {
        return stream.sql(ADD)
                .bind("id", buried.id())
                .bind("org", buried.org())
                .bind("at", buried.at().atOffset(ZoneOffset.UTC))
                .bind("topic", buried.topic())
                .bind("origin", buried.origin())
                .bind("type", buried.type())
                .bind("reason", buried.reason())
                .bind("key", buried.key())
                .bind("headers", json.writeValueAsString(buried.headers()))
                .bind("body", buried.body())
                .then();
    }

    /** Those {@code d} that fulfil the conditions, the latest first. To be called inside a transaction. */
    Mono<List<DeadLetter>> list(Conditions conditions, int most) {
        return conditions
                .bindTo(database.sql(conditions.in(LIST)))
                .bind("rows", most)
                .map(row -> DeadLetter.of(row, json))
                .all()
                .collectList();
    }

    /** Empty if there is none, or it was thrown away. To be called inside a transaction. */
    Mono<DeadLetter> find(UUID id) {
        Conditions conditions = Conditions.of("d.id = :id", "id", id);
        conditions.and("d.state <> 'DISCARDED'");
        return list(conditions, 1).flatMapIterable(found -> found).next();
    }

    /** To be called inside a transaction. */
    Mono<byte[]> body(UUID id) {
        return database.sql(BODY)
                .bind("id", id)
                .map(row -> Objects.requireNonNull(row.get("body", byte[].class)))
                .one();
    }

    /** False if it was thrown away before. To be called inside a transaction. */
    Mono<Boolean> settle(UUID id, DeadLetter.State state) {
        return database.sql(SETTLE)
                .bind("id", id)
                .bind("state", state.name())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows > 0);
    }
}
