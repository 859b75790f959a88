package dev.hilo.gateway.sessions;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.session.ReactiveSessionRepository;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/**
 * Sessions of browsers, readable by every replica. A request that changes nothing writes nothing, save once a minute
 * the time of it.
 */
@Repository
class Sessions implements ReactiveSessionRepository<StoredSession> {

    private static final String FIND = """
            select body
              from sessions
             where id = :id and expires_at > now()
            """;

    private static final String INSERT = """
            insert into sessions (id, body, expires_at)
            values (:id, :body, :expiresAt)
            """;

    /** Not an upsert: a request that outlives its logout must not bring the session back. */
    private static final String UPDATE = """
            update sessions
               set body = :body, expires_at = :expiresAt
             where id = :id
            """;

    private static final String DELETE = """
            delete from sessions
             where id = :id
            """;

    private final DatabaseClient database;
    private final SessionBody bodies;
    private final SessionSettings settings;

    Sessions(DatabaseClient database, SessionBody bodies, SessionSettings settings) {
        this.database = database;
        this.bodies = bodies;
        this.settings = settings;
    }

    @Override
    public Mono<StoredSession> createSession() {
        return Mono.fromSupplier(() -> StoredSession.fresh(settings.idle()));
    }

    @Override
    public Mono<StoredSession> findById(String id) {
        return database.sql(FIND)
                .bind("id", key(id))
                .map(row -> requireNonNull(row.get("body", byte[].class)))
                .one()
                .flatMap(body -> Mono.justOrEmpty(bodies.read(body)))
                .map(StoredSession::of)
                .filter(session -> !session.isExpired());
    }

    @Override
    public Mono<Void> save(StoredSession session) {
        return session.needsWriting(settings.touchEvery())
                ? write(session).doOnSuccess(done -> session.written()).doOnError(failure -> session.giveUp())
                : Mono.empty();
    }

    private Mono<Void> write(StoredSession session) {
        String stored = session.storedId();
        if (session.getId().equals(stored)) {
            return store(UPDATE, session);
        }
        return forget(stored).then(store(INSERT, session));
    }

    private Mono<Void> store(String statement, StoredSession session) {
        return database.sql(statement)
                .bind("id", key(session.getId()))
                .bind("body", bodies.write(session.content()))
                .bind("expiresAt", expiry(session))
                .then();
    }

    private OffsetDateTime expiry(StoredSession session) {
        Instant idle = session.getLastAccessedTime().plus(settings.idle());
        Instant longest = session.getCreationTime().plus(settings.longest());
        return (idle.isBefore(longest) ? idle : longest).atOffset(ZoneOffset.UTC);
    }

    private Mono<Void> forget(@Nullable String id) {
        return id == null ? Mono.empty() : deleteById(id);
    }

    @Override
    public Mono<Void> deleteById(String id) {
        return database.sql(DELETE).bind("id", key(id)).then();
    }

    private static byte[] key(String id) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
