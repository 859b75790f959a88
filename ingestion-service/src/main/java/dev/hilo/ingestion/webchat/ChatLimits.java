package dev.hilo.ingestion.webchat;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.hilo.platform.web.Problem;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Keeps one visitor, and one address that opens session after session, from drowning the others. */
@Component
class ChatLimits {

    private static final int SESSIONS_A_MINUTE = 30;
    private static final int MESSAGES_A_MINUTE = 40;
    private static final int STREAMS_A_MINUTE = 60;
    private static final int MOST_REMEMBERED = 50_000;

    private final Cache<String, Bucket> sessions = cache();
    private final Cache<String, Bucket> messages = cache();
    private final Cache<String, Bucket> streams = cache();

    void session(String address) {
        take(sessions, address, SESSIONS_A_MINUTE);
    }

    void message(Visitor visitor) {
        take(messages, visitor.account() + visitor.id(), MESSAGES_A_MINUTE);
    }

    void stream(Visitor visitor) {
        take(streams, visitor.account() + visitor.id(), STREAMS_A_MINUTE);
    }

    private static void take(Cache<String, Bucket> buckets, String key, int perMinute) {
        Bucket bucket = buckets.get(
                key,
                _ -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                        .build());
        if (!bucket.tryConsume(1)) {
            throw new Problem(HttpStatus.TOO_MANY_REQUESTS, "chat-too-fast");
        }
    }

    private static Cache<String, Bucket> cache() {
        return Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterAccess(Duration.ofMinutes(10))
                .build();
    }
}
