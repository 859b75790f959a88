package dev.hilo.benchmarks;

import dev.hilo.benchmarks.accounts.Accounts;
import dev.hilo.benchmarks.accounts.ChannelAccount;
import dev.hilo.benchmarks.deals.DealsBench;
import dev.hilo.benchmarks.duplicates.DuplicatesBench;
import dev.hilo.benchmarks.endtoend.EndToEndBench;
import dev.hilo.benchmarks.flat.Change;
import dev.hilo.benchmarks.flat.Crowd;
import dev.hilo.benchmarks.ingest.Alone;
import dev.hilo.benchmarks.ingest.IngestBench;
import dev.hilo.benchmarks.resolve.ContactDatabase;
import dev.hilo.benchmarks.resolve.ResolveBench;
import dev.hilo.benchmarks.results.Figure;
import dev.hilo.benchmarks.surroundings.Api;
import dev.hilo.benchmarks.surroundings.Lag;
import dev.hilo.benchmarks.surroundings.NotPossible;
import dev.hilo.benchmarks.surroundings.Surroundings;
import dev.hilo.benchmarks.tasks.TaskBench;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of the benchmark, by the names they are asked for with. */
final class Parts {

    static final List<String> NAMES =
            List.of("resolve", "end-to-end", "ingest", "flat", "deals", "tasks", "duplicates");

    private final Surroundings surroundings;
    private final Sizes sizes;
    private final PrintStream out;
    private final Api api;
    private @Nullable List<ChannelAccount> accounts;

    Parts(Surroundings surroundings, Sizes sizes, PrintStream out) {
        this.surroundings = surroundings;
        this.sizes = sizes;
        this.out = out;
        api = new Api(surroundings);
    }

    List<Figure> measure(String part) {
        out.printf("%s …%n", part);
        if (part.equals("duplicates")) {
            return new DuplicatesBench(sizes.duplicates(), out).measure();
        }
        settle();
        return switch (part) {
            case "resolve" -> resolve(true);
            case "end-to-end" -> endToEnd();
            case "ingest" -> ingest();
            case "flat" -> flat();
            case "deals" -> new DealsBench(surroundings, api, out).measure(sizes.deals());
            case "tasks" -> new TaskBench(surroundings, api, sizes.tasks, sizes.reminders, out).measure();
            default -> throw new IllegalArgumentException(part);
        };
    }

    private List<Figure> resolve(boolean bare) {
        ResolveBench.Settings settings = sizes.resolve(bare);
        return new ResolveBench(surroundings, api.organisation(), settings, out).measure();
    }

    private List<Figure> endToEnd() {
        return new EndToEndBench(api, surroundings.gateway(), accounts().getFirst(), this::settle, out)
                .measure(sizes.rate, sizes.seconds, sizes.endToEndWarmUp());
    }

    private List<Figure> ingest() {
        if (!sizes.alone) {
            return ingest(this::settle);
        }
        try (var _ = new Alone(surroundings.data())) {
            return ingest(() -> {});
        }
    }

    private List<Figure> ingest(Runnable settled) {
        var bench = new IngestBench(sizes.ingest(), accounts(), settled, out);
        List<Figure> figures = new ArrayList<>(bench.measure("ingestion-service", surroundings.ingestion()));
        figures.addAll(bench.measure("gateway", surroundings.gateway()));
        return figures;
    }

    /** Behind a backlog everything else would be slow. */
    private void settle() {
        try (var lag = new Lag(surroundings)) {
            if (!lag.awaitNone(Duration.ofMinutes(10))) {
                throw new NotPossible("contact-service is still behind after ten minutes: ./hilo status tells more.");
            }
        }
    }

    /** The same before and after a crowd came. With the crowd already there, only what is now can be told. */
    private List<Figure> flat() {
        try (var database = new ContactDatabase(surroundings)) {
            long present = database.contacts();
            if (present >= sizes.contacts) {
                out.printf("  %,d contacts are already there: nothing to compare with%n", present);
                return everything();
            }
            List<Figure> before = everything();
            new Crowd(database, out).fillUp(api.organisation(), sizes.contacts);
            List<Figure> after = everything();
            List<Figure> all = new ArrayList<>(after);
            all.addAll(Change.between(before, after, sizes.contacts));
            return all;
        }
    }

    private List<Figure> everything() {
        List<Figure> figures = new ArrayList<>(resolve(false));
        settle();
        figures.addAll(endToEnd());
        settle();
        figures.addAll(ingest());
        settle();
        return figures;
    }

    private List<ChannelAccount> accounts() {
        if (accounts == null) {
            var opening = new Accounts(api);
            accounts = IngestBench.accountKeys().stream()
                    .map(key -> opening.open(Accounts.Wanted.whatsApp(key, "Bench " + key)))
                    .toList();
        }
        return accounts;
    }
}
