package dev.hilo.benchmarks.sending;

import dev.hilo.benchmarks.surroundings.Now;
import dev.hilo.benchmarks.traffic.Traffic;
import java.io.PrintStream;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Prints a line a second while something is sent. */
public final class Watch implements AutoCloseable {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.systemDefault());

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().factory());

    /** @param out nothing to be quiet */
    public Watch(Tally tally, Traffic traffic, @Nullable PrintStream out) {
        if (out != null) {
            var _ = clock.scheduleAtFixedRate(() -> print(tally, traffic, out), 1, 1, TimeUnit.SECONDS);
        }
    }

    private static void print(Tally tally, Traffic traffic, PrintStream out) {
        out.printf(
                "%s  %,d of %,d messages, %,d posts again on request, %.1f ms to the acknowledgement (p50)%n",
                TIME.format(Now.instant()),
                tally.messages(),
                traffic.ledger().size(),
                tally.retries(),
                tally.latency().p50());
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
