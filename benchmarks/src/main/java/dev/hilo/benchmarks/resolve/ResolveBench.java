package dev.hilo.benchmarks.resolve;

import dev.hilo.benchmarks.results.Figure;
import dev.hilo.benchmarks.surroundings.NotPossible;
import dev.hilo.benchmarks.surroundings.Pause;
import dev.hilo.benchmarks.surroundings.Surroundings;
import dev.hilo.platform.ids.Ids;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * Makes a backlog in Kafka and measures how fast it becomes messages in the database, then writes the same rows by bare
 * SQL, by turns. Half of the customers are known before.
 */
public final class ResolveBench {

    private static final Duration BETWEEN = Duration.ofMillis(200);
    private static final Duration STANDSTILL = Duration.ofSeconds(60);

    /** What happens while the backlog is still being made, and when it runs dry, says nothing about the rate. */
    private static final double FROM = 0.15;

    private static final double TO = 0.95;

    private final Surroundings surroundings;
    private final UUID org;
    private final Settings settings;
    private final PrintStream out;

    public ResolveBench(Surroundings surroundings, UUID org, Settings settings, PrintStream out) {
        this.surroundings = surroundings;
        this.org = org;
        this.settings = settings;
        this.out = out;
    }

    /**
     * How much.
     *
     * @param warmUp messages before the clock
     * @param rounds of both, by turns
     * @param messages a round
     * @param senders customers a round, half of them known
     * @param bare whether bare SQL is measured, too
     */
    public record Settings(int warmUp, int rounds, int messages, int senders, boolean bare) {}

    public List<Figure> measure() {
        String run = "r" + Long.toString(System.nanoTime(), 36);
        double product = 0;
        double bare = 0;
        try (var backlog = new Backlog(surroundings);
                var database = new ContactDatabase(surroundings)) {
            warmUp(backlog, database, run);
            for (int round = 1; round <= settings.rounds(); round++) {
                UUID account = Ids.next();
                double rate = drain(backlog, database, new BenchEvents(org, run + round), account);
                double ceiling = settings.bare() ? new BareSql(surroundings).messagesPerSecond(account) : 0;
                out.printf("  resolve round %d: %,.0f messages/s, bare SQL %,.0f/s%n", round, rate, ceiling);
                product += rate;
                bare += ceiling;
            }
        }
        return figures(product / settings.rounds(), bare / settings.rounds());
    }

    private List<Figure> figures(double product, double bare) {
        Figure rate = Figure.of("resolve", "messages from Kafka onto timelines", product, "/s")
                .atLeast(4000);
        return settings.bare()
                ? List.of(
                        rate,
                        Figure.of("resolve", "the same rows by bare SQL", bare, "/s"),
                        Figure.of("resolve", "ratio", product / bare, "").atLeast(0.5))
                : List.of(rate);
    }

    private void warmUp(Backlog backlog, ContactDatabase database, String run) {
        if (settings.warmUp() > 0) {
            UUID account = Ids.next();
            backlog.add(new BenchEvents(org, run).mixed(account, settings.warmUp(), settings.senders()));
            var _ = awaitCount(database, account, settings.warmUp());
        }
    }

    private double drain(Backlog backlog, ContactDatabase database, BenchEvents events, UUID account) {
        int known = settings.senders() / 2;
        UUID earlier = Ids.next();
        backlog.add(events.oneOfEach(earlier, 0, known));
        var _ = awaitCount(database, earlier, known);
        backlog.add(events.mixed(account, settings.messages(), settings.senders()));
        Sample first = awaitCount(database, account, (long) (settings.messages() * FROM));
        Sample last = awaitCount(database, account, (long) (settings.messages() * TO));
        var _ = awaitCount(database, account, settings.messages());
        return (last.count() - first.count()) / ((last.nanos() - first.nanos()) / 1e9);
    }

    private record Sample(long count, long nanos) {}

    private static Sample awaitCount(ContactDatabase database, UUID account, long wanted) {
        long before = -1;
        long moved = System.nanoTime();
        while (true) {
            long count = database.messagesOf(account);
            long now = System.nanoTime();
            if (count >= wanted) {
                return new Sample(count, now);
            }
            if (count != before) {
                before = count;
                moved = now;
            } else if (now - moved > STANDSTILL.toNanos()) {
                throw new NotPossible("contact-service has stopped at %d of %d messages.".formatted(count, wanted));
            }
            Pause.of(BETWEEN);
        }
    }
}
