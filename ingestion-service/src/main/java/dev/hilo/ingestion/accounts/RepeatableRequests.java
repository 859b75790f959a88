package dev.hilo.ingestion.accounts;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.web.Problem;
import java.security.MessageDigest;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Remembers by their {@code Idempotency-Key} which requests made what, so that a repeated one makes it once. */
@Repository
class RepeatableRequests {

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
     * @param request fingerprint of what is asked for
     * @return what an earlier request with this key made, or nothing if this is the first
     * @throws Problem 422 if the earlier one asked for something else
     */
    Mono<Optional<UUID>> claim(UUID org, String key, byte[] request, UUID resource) {
        return database.sql(CLAIM)
                .bind("org", org)
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
