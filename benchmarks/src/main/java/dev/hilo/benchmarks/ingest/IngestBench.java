package dev.hilo.benchmarks.ingest;

import dev.hilo.benchmarks.accounts.ChannelAccount;
import dev.hilo.benchmarks.load.BenchPosts;
import dev.hilo.benchmarks.load.LoadClient;
import dev.hilo.benchmarks.load.LoadResult;
import dev.hilo.benchmarks.results.Figure;
import dev.hilo.benchmarks.surroundings.NotPossible;
import java.io.PrintStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * Floods one server with signed posts and with posts to its endpoint that does nothing, by turns, so that both meet the
 * same machine in the same mood. Then again at half the rate, for the latency.
 */
public final class IngestBench {

    private static final int SENDERS = 5_000;

    private final Settings settings;
    private final List<ChannelAccount> accounts;
    private final Runnable settled;
    private final PrintStream out;

    /**
     * Floods several accounts, since each has a limit of its own.
     *
     * @param settled waits until nothing that was posted is still on its way: before the latency is measured
     */
    public IngestBench(Settings settings, List<ChannelAccount> accounts, Runnable settled, PrintStream out) {
        this.settings = settings;
        this.settled = settled;
        this.accounts = List.copyOf(accounts);
        this.out = out;
    }

    /**
     * How much.
     *
     * @param warmUp requests of each kind before the clock: a young virtual machine is several times slower
     * @param rounds of each kind, by turns
     * @param requests a round
     * @param seconds at half the rate
     */
    public record Settings(int connections, int warmUp, int rounds, int requests, int seconds) {}

    /**
     * All of it, which takes some minutes.
     *
     * @param where {@code ingestion-service} or {@code gateway}
     */
    public List<Figure> measure(String where, URI base) {
        var client = new LoadClient(base, settings.connections());
        var posts = new BenchPosts("i" + Long.toString(System.nanoTime(), 36), base, SENDERS);
        checkNoop(client, posts);
        warmUp(client, posts);
        double signed = 0;
        double empty = 0;
        for (int round = 1; round <= settings.rounds(); round++) {
            LoadResult nothing = flawless(client.flood(posts.noops(settings.requests())));
            LoadResult real = flawless(client.flood(posts.next(settings.requests(), accounts)));
            out.printf(
                    "  %s round %d: %,.0f signed posts/s, %,.0f empty ones/s: %.2f%n",
                    where, round, real.perSecond(), nothing.perSecond(), real.perSecond() / nothing.perSecond());
            empty += nothing.seconds();
            signed += real.seconds();
        }
        double requests = (double) settings.rounds() * settings.requests();
        return figures(where, requests / signed, requests / empty, half(client, posts, requests / signed / 2));
    }

    private static List<Figure> figures(String where, double signed, double empty, LoadResult half) {
        String part = "ingest, " + where;
        return List.of(
                Figure.of(part, "signed posts acknowledged", signed, "/s"),
                Figure.of(part, "posts to an endpoint that does nothing", empty, "/s"),
                Figure.of(part, "ratio", signed / empty, "").atLeast(0.65),
                Figure.of(part, "half the rate", half.perSecond(), "/s"),
                Figure.of(part, "p50 at half the rate", half.latency().p50(), "ms"),
                Figure.of(part, "p99 at half the rate", half.latency().p99(), "ms")
                        .below(50));
    }

    private void checkNoop(LoadClient client, BenchPosts posts) {
        if (client.flood(posts.noops(1)).failures() > 0) {
            throw new NotPossible(
                    "There is no /webhooks/noop: stop, and start with HILO_BENCH=true ./hilo up for measuring.");
        }
    }

    /** In pieces, so that both endpoints get warm together. */
    private void warmUp(LoadClient client, BenchPosts posts) {
        int piece = Math.max(1, settings.warmUp() / 4);
        for (int done = 0; done < settings.warmUp(); done += piece) {
            var _ = flawless(client.flood(posts.noops(piece)));
            var _ = flawless(client.flood(posts.next(piece, accounts)));
        }
    }

    private LoadResult half(LoadClient client, BenchPosts posts, double perSecond) {
        int count = (int) Math.max(1, perSecond * settings.seconds());
        settled.run();
        return flawless(client.paced(posts.next(count, accounts), perSecond, LoadClient.Sent.UNHEARD));
    }

    private static LoadResult flawless(LoadResult result) {
        if (result.failures() > 0) {
            throw new NotPossible("Not all was acknowledged with 200: %s. Nothing can be said of the rate."
                    .formatted(result.statuses()));
        }
        return result;
    }

    /** How many accounts are enough for the rates of any machine of this kind. */
    public static List<String> accountKeys() {
        List<String> keys = new ArrayList<>();
        for (int i = 1; i <= 16; i++) {
            keys.add("bench-whatsapp-" + i);
        }
        return keys;
    }
}
