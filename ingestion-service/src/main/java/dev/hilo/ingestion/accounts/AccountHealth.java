package dev.hilo.ingestion.accounts;

import dev.hilo.platform.kafka.Await;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Counts what happens to each account in memory and writes it down once a second, so that no post waits for it. */
@Component
public class AccountHealth {

    private static final Logger LOG = LoggerFactory.getLogger(AccountHealth.class);

    private final AccountTallies tallies;
    private final Clock clock;
    private final ConcurrentMap<UUID, Tally> counting = new ConcurrentHashMap<>();

    AccountHealth(AccountTallies tallies, Clock clock) {
        this.tallies = tallies;
        this.clock = clock;
    }

    /** A post was accepted. */
    public void received(UUID account) {
        Tally tally = tally(account);
        tally.received.increment();
        tally.lastReceivedAt = clock.millis();
    }

    /** A post did not come from whom it said. */
    public void rejected(UUID account, String reason) {
        Tally tally = tally(account);
        tally.rejected.increment();
        tally.fail(clock.instant(), reason);
    }

    /** A post, or a piece of one, was not understood. */
    public void unparsed(UUID account, String reason) {
        Tally tally = tally(account);
        tally.unparsed.increment();
        tally.fail(clock.instant(), reason);
    }

    /** Something that the account needs does not work. */
    public void failed(UUID account, String reason) {
        tally(account).fail(clock.instant(), reason);
    }

    private Tally tally(UUID account) {
        Tally present = counting.get(account);
        return present == null ? counting.computeIfAbsent(account, _ -> new Tally()) : present;
    }

    @Scheduled(fixedDelay = 1_000)
    void writeDown() {
        List<AccountTallies.Line> lines = counting.entrySet().stream()
                .filter(entry -> entry.getValue().hasNews())
                .map(AccountHealth::line)
                .toList();
        if (lines.isEmpty()) {
            return;
        }
        try {
            var _ = Await.completionOf(tallies.add(lines));
            lines.forEach(line -> tally(line.account()).subtract(line));
        } catch (RuntimeException away) {
            LOG.debug("The state of {} accounts is written down later: {}", lines.size(), away.toString());
        }
    }

    private static AccountTallies.Line line(Map.Entry<UUID, Tally> entry) {
        Tally tally = entry.getValue();
        Failure failure = tally.lastFailure;
        return new AccountTallies.Line(
                entry.getKey(),
                tally.received.sum(),
                tally.rejected.sum(),
                tally.unparsed.sum(),
                tally.lastReceivedAt == 0 ? null : Instant.ofEpochMilli(tally.lastReceivedAt),
                failure == null ? null : failure.at(),
                failure == null ? null : failure.reason());
    }

    private record Failure(Instant at, String reason) {}

    private static final class Tally {

        private final LongAdder received = new LongAdder();
        private final LongAdder rejected = new LongAdder();
        private final LongAdder unparsed = new LongAdder();
        private volatile long lastReceivedAt;
        private volatile @Nullable Failure lastFailure;

        void fail(Instant at, String reason) {
            lastFailure = new Failure(at, reason);
        }

        boolean hasNews() {
            return received.sum() > 0 || rejected.sum() > 0 || unparsed.sum() > 0 || lastFailure != null;
        }

        void subtract(AccountTallies.Line written) {
            received.add(-written.received());
            rejected.add(-written.rejected());
            unparsed.add(-written.unparsed());
            Failure failure = lastFailure;
            if (failure != null && failure.at().equals(written.lastErrorAt())) {
                lastFailure = null;
            }
        }
    }
}
