package dev.hilo.ingestion.webhooks;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps one account's flood from drowning the others. */
@Component
final class AccountLimits {

    private final WebhookSettings settings;
    private final Cache<UUID, Bucket> buckets =
            Caffeine.newBuilder().expireAfterAccess(Duration.ofMinutes(10)).build();

    AccountLimits(WebhookSettings settings) {
        this.settings = settings;
    }

    boolean permit(UUID account) {
        return buckets.get(account, _ -> newBucket()).tryConsume(1);
    }

    private Bucket newBucket() {
        return Bucket.builder()
                .addLimit(
                        limit -> limit.capacity(settings.burst()).refillGreedy(settings.rate(), Duration.ofSeconds(1)))
                .build();
    }
}
