package dev.hilo.benchmarks.endtoend;

import dev.hilo.benchmarks.accounts.ChannelAccount;
import dev.hilo.benchmarks.checking.Shown;
import dev.hilo.benchmarks.load.BenchPosts;
import dev.hilo.benchmarks.load.LoadClient;
import dev.hilo.benchmarks.load.LoadResult;
import dev.hilo.benchmarks.people.Handle;
import dev.hilo.benchmarks.results.Figure;
import dev.hilo.benchmarks.surroundings.Api;
import dev.hilo.benchmarks.surroundings.NotPossible;
import dev.hilo.benchmarks.surroundings.Pause;
import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Posts at a steady rate through the gateway, and for some of the messages asks their customer's timeline, as a screen
 * would, until they are there.
 */
public final class EndToEndBench {

    private static final int CONNECTIONS = 32;
    private static final int SENDERS = 1_000;
    private static final int WATCHED = 60;
    private static final int EVERY = 20;
    private static final int TRIES = 300;
    private static final int SECONDS_OF_WARM_UP = 30;

    private final Api api;
    private final URI gateway;
    private final ChannelAccount account;
    private final Runnable settled;
    private final PrintStream out;

    /**
     * Goes through the gateway to one account.
     *
     * @param settled waits until nothing that was posted is still on its way
     */
    public EndToEndBench(Api api, URI gateway, ChannelAccount account, Runnable settled, PrintStream out) {
        this.api = api;
        this.gateway = gateway;
        this.account = account;
        this.settled = settled;
        this.out = out;
    }

    /**
     * One message in twenty is watched.
     *
     * @param warmUp messages before, as fast as they are taken, and then half a minute at the rate: a young virtual
     *     machine is several times slower
     */
    public List<Figure> measure(int perSecond, int seconds, int warmUp) {
        var client = new LoadClient(gateway, CONNECTIONS);
        var _ = client.flood(posts().next(warmUp, List.of(account)));
        settled.run();
        var _ = run(client, perSecond, SECONDS_OF_WARM_UP);
        settled.run();
        return run(client, perSecond, seconds);
    }

    private List<Figure> run(LoadClient client, int perSecond, int seconds) {
        BenchPosts posts = posts();
        List<String> watched = introduce(client, posts, perSecond);
        byte[][] requests = requests(posts, perSecond * seconds);
        try (var watching = new Watching(api)) {
            LoadResult result = client.paced(requests, perSecond, (request, at) -> {
                if (request % EVERY == 0) {
                    watching.watch(watched.get(request / EVERY % WATCHED), posts.mark(SENDERS + request), at);
                }
            });
            if (result.failures() > 0) {
                throw new NotPossible("Not all was acknowledged with 200: %s.".formatted(result.statuses()));
            }
            return figures(watching.finish(), result);
        }
    }

    private BenchPosts posts() {
        return new BenchPosts("e" + Long.toString(System.nanoTime(), 36), gateway, SENDERS);
    }

    private List<Figure> figures(Watching.Seen seen, LoadResult result) {
        String part = "end to end";
        out.printf("  %d of %d watched messages were seen%n", seen.latency().count(), seen.watched());
        return List.of(
                Figure.of(part, "posts through the gateway", result.perSecond(), "/s"),
                Figure.of(part, "p50 until acknowledged", result.latency().p50(), "ms"),
                Figure.of(part, "p99 until acknowledged", result.latency().p99(), "ms"),
                Figure.of(part, "p50 until on the timeline", seen.latency().p50(), "ms")
                        .below(60),
                Figure.of(part, "p99 until on the timeline", seen.latency().p99(), "ms")
                        .below(250),
                Figure.of(
                                part,
                                "watched messages not seen within 10 s",
                                seen.watched() - seen.latency().count(),
                                "")
                        .below(1));
    }

    private byte[][] requests(BenchPosts posts, int count) {
        byte[][] requests = new byte[count][];
        for (int i = 0; i < count; i++) {
            int sender = i % EVERY == 0 ? i / EVERY % WATCHED : WATCHED + i % (SENDERS - WATCHED);
            requests[i] = posts.of(SENDERS + i, sender, account);
        }
        return requests;
    }

    /** Everybody writes once, so that the watched ones have a contact to be looked up. */
    private List<String> introduce(LoadClient client, BenchPosts posts, int perSecond) {
        byte[][] first = new byte[SENDERS][];
        for (int i = 0; i < SENDERS; i++) {
            first[i] = posts.of(i, i, account);
        }
        var _ = client.paced(first, perSecond, LoadClient.Sent.UNHEARD);
        List<String> contacts = new ArrayList<>();
        for (int i = 0; i < WATCHED; i++) {
            contacts.add(contact(new Handle("whatsapp", posts.sender(i))));
        }
        return contacts;
    }

    private String contact(Handle handle) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Set<String> found = Shown.contactsWith(handle, api);
            if (!found.isEmpty()) {
                return found.iterator().next();
            }
            Pause.of(Duration.ofMillis(200));
        }
        throw new NotPossible("Nobody with the number %s has become a contact.".formatted(handle.value()));
    }
}
