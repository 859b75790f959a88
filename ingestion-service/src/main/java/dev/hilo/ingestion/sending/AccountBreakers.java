package dev.hilo.ingestion.sending;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.hilo.ingestion.channel.SendOutcome;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Spares a provider that does not work, account by account: messages wait instead of failing one after another. */
@Component
final class AccountBreakers {

    private static final Duration FORGOTTEN = Duration.ofMinutes(30);

    private static final CircuitBreakerConfig CAUTIOUS = CircuitBreakerConfig.custom()
            .slidingWindowSize(10)
            .minimumNumberOfCalls(5)
            .failureRateThreshold(60)
            .waitDurationInOpenState(Duration.ofSeconds(5))
            .permittedNumberOfCallsInHalfOpenState(2)
            .build();

    private final Cache<UUID, CircuitBreaker> breakers =
            Caffeine.newBuilder().expireAfterAccess(FORGOTTEN).build();

    /** Whether a message of the account may be tried now; what comes of it is to be told. */
    boolean permit(UUID account) {
        return of(account).tryAcquirePermission();
    }

    /** What came of a permitted try. */
    void tell(UUID account, SendOutcome outcome) {
        switch (outcome) {
            case SendOutcome.NotNow(var code, var reason, var _, var away)
            when away -> fail(account, code + " " + reason);
            case SendOutcome.Unknown(var reason) -> fail(account, reason);
            case SendOutcome.NotNow _, SendOutcome.Refused _, SendOutcome.Sent _ ->
                of(account).onSuccess(0, TimeUnit.NANOSECONDS);
        }
    }

    private void fail(UUID account, String reason) {
        of(account).onError(0, TimeUnit.NANOSECONDS, new IllegalStateException(reason));
    }

    /** A permitted try was not made after all. */
    void giveBack(UUID account) {
        of(account).releasePermission();
    }

    private CircuitBreaker of(UUID account) {
        return breakers.get(account, id -> CircuitBreaker.of(id.toString(), CAUTIOUS));
    }
}
