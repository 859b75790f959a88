package dev.hilo.gateway.login;

import static java.util.Objects.requireNonNull;

import dev.hilo.gateway.sessions.Seal;
import dev.hilo.gateway.sessions.SessionSettings;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The tokens of signed-in sessions, sealed. */
@Repository
class SessionTokens {

    private static final String INSERT = """
            insert into session_tokens (id, body, expires_at)
            values (:id, :body, :expiresAt)
            """;

    private static final String FIND = """
            select body
              from session_tokens
             where id = :id and expires_at > now()
            """;

    private static final String FIND_AND_LOCK = FIND + "   for update";

    private static final String UPDATE = """
            update session_tokens
               set body = :body
             where id = :id
            """;

    private static final String DELETE = """
            delete from session_tokens
             where id = :id
            """;

    private final DatabaseClient database;
    private final Seal seal;
    private final JsonMapper json;
    private final SessionSettings settings;
    private final Clock clock;

    SessionTokens(DatabaseClient database, Seal seal, JsonMapper json, SessionSettings settings, Clock clock) {
        this.database = database;
        this.seal = seal;
        this.json = json;
        this.settings = settings;
        this.clock = clock;
    }

    Mono<Void> add(UUID id, Tokens tokens) {
        OffsetDateTime end = clock.instant().plus(settings.longest()).atOffset(ZoneOffset.UTC);
        return database.sql(INSERT)
                .bind("id", id)
                .bind("body", sealed(tokens))
                .bind("expiresAt", end)
                .then();
    }

    Mono<Tokens> find(UUID id) {
        return read(FIND, id);
    }

    /** Whoever asks the same meanwhile waits for the end of this transaction, in whichever replica. */
    Mono<Tokens> findAndLock(UUID id) {
        return read(FIND_AND_LOCK, id);
    }

    Mono<Tokens> replace(UUID id, Tokens tokens) {
        return database.sql(UPDATE)
                .bind("id", id)
                .bind("body", sealed(tokens))
                .then()
                .thenReturn(tokens);
    }

    Mono<Void> remove(UUID id) {
        return database.sql(DELETE).bind("id", id).then();
    }

    private Mono<Tokens> read(String statement, UUID id) {
        return database.sql(statement)
                .bind("id", id)
                .map(row -> requireNonNull(row.get("body", byte[].class)))
                .one()
                .flatMap(body -> Mono.justOrEmpty(seal.open(body)))
                .map(this::parse);
    }

    private byte[] sealed(Tokens tokens) {
        return seal.close(json.writeValueAsBytes(tokens));
    }

    private Tokens parse(byte[] body) throws JacksonException {
        return json.readValue(body, Tokens.class);
    }
}
