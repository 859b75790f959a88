package dev.hilo.platform.requests;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.Problem;
import java.security.MessageDigest;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Remembers by their {@code Idempotency-Key} which requests made what, so that a repeated one makes it once. */
@Repository
public class RepeatableRequests {

    private static final int LONGEST_KEY = 200;

    private static final String CLAIM = """
            insert into repeatable_request (org_id, key, request, resource)
            values (:org, :key, :request, :resource)
                on conflict do nothing
            """;

    private static final String EARLIER = "select request, resource from repeatable_request where key = :key";

    private final ApiDatabase database;

    RepeatableRequests(ApiDatabase database) {
        this.database = database;
    }

    /**
     * To be called inside the transaction that makes the resource; of two at a time the second waits for the first.
     *
     * @param key of the caller; nothing if they do not care, and then each request is a first one
     * @param request fingerprint of what is asked for
     * @return what an earlier request with this key made, or nothing if this is the first
     * @throws Problem 422 if the key is blank or longer than 200, or if the earlier request asked for something else
     */
    public Mono<Optional<UUID>> claim(Caller caller, @Nullable String key, byte[] request, UUID resource) {
        if (key == null) {
            return Mono.just(Optional.empty());
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            return Mono.error(Problem.invalid("Idempotency-Key", "between", 1, LONGEST_KEY));
        }
        return database.sql(CLAIM)
                .bind("org", caller.org())
                .bind("key", key)
                .bind("request", request)
                .bind("resource", resource)
                .fetch()
                .rowsUpdated()
                .flatMap(rows -> rows == 1 ? Mono.just(Optional.empty()) : earlier(key, request));
    }

    private Mono<Optional<UUID>> earlier(String key, byte[] request) {
        return database.sql(EARLIER)
                .bind("key", key)
                .map(row -> {
                    if (!MessageDigest.isEqual(row.get("request", byte[].class), request)) {
                        throw new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "key-used-for-another-request");
                    }
                    return Optional.of(Objects.requireNonNull(row.get("resource", UUID.class)));
                })
                .one();
    }
}
