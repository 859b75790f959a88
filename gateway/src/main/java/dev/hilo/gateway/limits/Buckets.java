package dev.hilo.gateway.limits;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.hilo.gateway.limits.RateSettings.Rate;
import dev.hilo.gateway.problems.Problem;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.springframework.http.HttpStatus;

/** A token bucket for each key of one kind. Keys that nobody uses are forgotten: by then their bucket is full again. */
final class Buckets {

    private static final int MOST_KEYS = 200_000;
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(10);

    private final LoadingCache<String, Bucket> buckets;
    private final Counter refusals;

    Buckets(String kind, Rate rate, MeterRegistry meters) {
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_KEYS)
                .expireAfterAccess(FORGOTTEN_AFTER)
                .build(key -> bucket(rate));
        this.refusals = Counter.builder("hilo.gateway.limited")
                .description("Requests answered with 429")
                .tag("kind", kind)
                .register(meters);
    }

    /**
     * Takes one from the key's bucket.
     *
     * @throws Problem 429 with Retry-After when it is empty
     */
    void take(String key) {
        ConsumptionProbe probe = buckets.get(key).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            refusals.increment();
            long seconds = 1 + Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds();
            throw Problem.forNow(
                    HttpStatus.TOO_MANY_REQUESTS, "too-many-requests", Duration.ofSeconds(seconds), seconds);
        }
    }

    private static Bucket bucket(Rate rate) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(rate.burst()).refillGreedy(rate.perSecond(), Rate.PERIOD))
                .build();
    }
}
