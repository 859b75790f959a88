package dev.hilo.ingestion.unparsed;

import dev.hilo.contracts.channel.UnparsedWebhook;
import dev.hilo.ingestion.publishing.UnparsedPosts;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.StreamDatabase;
import dev.hilo.platform.web.Cursor;
import io.r2dbc.spi.Readable;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The posts that were put aside. */
@Repository
class KeptPosts {

    private static final String ADD = """
            insert into unparsed_post
                   (id, org_id, account_id, channel, received_at, reason, content_type, headers, body, size)
            values (:id, :org, :account, :channel, :receivedAt, :reason, :contentType, :headers::jsonb, :body, :size)
                on conflict do nothing
            """;

    private static final String COLUMNS = """
            select id, account_id, channel, received_at, reason, content_type, headers::text as headers, size, state,
                   attempts::bigint as attempts
              from unparsed_post
            """;

    private static final String BY_ID = COLUMNS + " where id = :id and state <> 'DISCARDED'";

    private static final String PAGE = COLUMNS + """
             where state = :state
               and id > :after
             order by id
             limit :limit
            """;

    private static final String BODY = "select body from unparsed_post where id = :id and body is not null";

    private static final String REPLAYED = """
            update unparsed_post
               set state = :state, reason = :reason, attempts = attempts + 1, changed_at = now()
             where id = :id
            """;

    private static final String DISCARD = """
            update unparsed_post
               set state = 'DISCARDED', body = null, changed_at = now()
             where id = :id
               and state <> 'DISCARDED'
            """;

    private static final UUID FIRST = new UUID(0, 0);
    private static final String NUL = "\0";

    private final StreamDatabase stream;
    private final ApiDatabase database;
    private final JsonMapper json;

    KeptPosts(StreamDatabase stream, ApiDatabase database, JsonMapper json) {
        this.stream = stream;
        this.database = database;
        this.json = json;
    }

    /** Keeps a post, once. For the stream consumer, inside its transaction. */
    Mono<Void> add(UnparsedWebhook post) {
        DatabaseClient.GenericExecuteSpec statement = stream.sql(ADD)
                .bind("id", post.eventId())
                .bind("org", post.org())
                .bind("account", post.account())
                .bind("channel", post.channel().name())
                .bind("receivedAt", post.occurredAt().atOffset(ZoneOffset.UTC))
                // PostgreSQL's text holds any character but this one.
                .bind("reason", post.reason().replace(NUL, ""))
                .bind("contentType", post.contentType().replace(NUL, ""))
                .bind("headers", json.writeValueAsString(post.headers()).replace("\\u0000", ""));
        if (!UnparsedPosts.isWhole(post)) {
            return statement
                    .bindNull("body", byte[].class)
                    .bindNull("size", Long.class)
                    .then();
        }
        byte[] body = Base64.getDecoder().decode(post.body());
        return statement.bind("body", body).bind("size", (long) body.length).then();
    }

    Mono<KeptPost> find(UUID id) {
        return database.sql(BY_ID).bind("id", id).map(this::post).one();
    }

    /** As {@link #find}; two replays of one post run one after the other. */
    Mono<KeptPost> findToReplay(UUID id) {
        return database.sql(BY_ID + " for update")
                .bind("id", id)
                .map(this::post)
                .one();
    }

    Mono<List<KeptPost>> page(KeptPost.State state, Optional<Cursor> after, int limit) {
        return database.sql(PAGE)
                .bind("state", state.name())
                .bind("after", after.map(cursor -> cursor.uuid(0)).orElse(FIRST))
                .bind("limit", limit)
                .map(this::post)
                .all()
                .collectList();
    }

    /** Nothing if the body is in the blob store. */
    Mono<byte[]> body(UUID id) {
        return database.sql(BODY)
                .bind("id", id)
                .map(row -> Objects.requireNonNull(row.get("body", byte[].class)))
                .one();
    }

    Mono<Void> replayed(UUID id, KeptPost.State state, String reason) {
        return database.sql(REPLAYED)
                .bind("id", id)
                .bind("state", state.name())
                .bind("reason", reason.replace(NUL, ""))
                .then();
    }

    /** False if there was nothing to discard. */
    Mono<Boolean> discard(UUID id) {
        return database.sql(DISCARD).bind("id", id).fetch().rowsUpdated().map(rows -> rows > 0);
    }

    private KeptPost post(Readable row) {
        return KeptPost.of(row, json);
    }
}
