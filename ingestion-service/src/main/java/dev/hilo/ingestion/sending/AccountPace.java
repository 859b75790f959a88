package dev.hilo.ingestion.sending;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.hilo.contracts.channel.SendMessage;
import dev.hilo.ingestion.channel.SendLimits;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Keeps each account, and what one recipient gets of it, below the provider's limits. Each replica counts by itself:
 * what several together send too much the provider refuses, and it is sent a little later.
 */
@Component
final class AccountPace {

    private static final Duration FORGOTTEN = Duration.ofMinutes(10);

    private final Cache<UUID, Bucket> accounts =
            Caffeine.newBuilder().expireAfterAccess(FORGOTTEN).build();
    private final Cache<String, Bucket> recipients =
            Caffeine.newBuilder().expireAfterAccess(FORGOTTEN).build();

    /** How long to wait before the message may go; zero if it may go now, and is counted. */
    Duration pauseBefore(SendMessage message, SendLimits limits) {
        Bucket recipient = recipients.get(message.subject(), _ -> ofRecipient(limits));
        ConsumptionProbe theirs = recipient.tryConsumeAndReturnRemaining(1);
        if (!theirs.isConsumed()) {
            return Duration.ofNanos(theirs.getNanosToWaitForRefill());
        }
        Bucket account = accounts.get(message.account(), _ -> ofAccount(limits));
        ConsumptionProbe all = account.tryConsumeAndReturnRemaining(1);
        if (!all.isConsumed()) {
            recipient.addTokens(1);
        }
        return all.isConsumed() ? Duration.ZERO : Duration.ofNanos(all.getNanosToWaitForRefill());
    }

    private static Bucket ofAccount(SendLimits limits) {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(limits.perSecond()).refillGreedy(limits.perSecond(), Duration.ofSeconds(1)))
                .build();
    }

    private static Bucket ofRecipient(SendLimits limits) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(limits.recipientBurst()).refillGreedy(1, limits.recipientPause()))
                .build();
    }
}
