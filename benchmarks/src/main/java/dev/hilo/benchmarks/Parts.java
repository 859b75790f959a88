package dev.hilo.benchmarks;

import dev.hilo.benchmarks.accounts.Accounts;
import dev.hilo.benchmarks.accounts.ChannelAccount;
import dev.hilo.benchmarks.endtoend.EndToEndBench;
import dev.hilo.benchmarks.flat.Change;
import dev.hilo.benchmarks.flat.Crowd;
import dev.hilo.benchmarks.ingest.IngestBench;
import dev.hilo.benchmarks.resolve.ContactDatabase;
import dev.hilo.benchmarks.resolve.ResolveBench;
import dev.hilo.benchmarks.results.Figure;
import dev.hilo.benchmarks.surroundings.Api;
import dev.hilo.benchmarks.surroundings.Surroundings;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of the benchmark, by the names they are asked for with. */
final class Parts {

    static final List<String> NAMES = List.of("resolve", "end-to-end", "ingest", "flat");

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
        return switch (part) {
            case "resolve" -> resolve(true);
            case "end-to-end" -> endToEnd();
            case "ingest" -> ingest();
            case "flat" -> flat();
            default -> throw new IllegalArgumentException(part);
        };
    }

    private List<Figure> resolve(boolean bare) {
        ResolveBench.Settings settings = sizes.resolve(bare);
        return new ResolveBench(surroundings, api.organisation(), settings, out).measure();
    }

    private List<Figure> endToEnd() {
        return new EndToEndBench(api, surroundings.gateway(), accounts().getFirst(), out)
                .measure(sizes.rate, sizes.seconds);
    }

    private List<Figure> ingest() {
        var bench = new IngestBench(sizes.ingest(), accounts(), out);
        List<Figure> figures = new ArrayList<>(bench.measure("ingestion-service", surroundings.ingestion()));
        figures.addAll(bench.measure("gateway", surroundings.gateway()));
        return figures;
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
            return Change.between(before, everything(), sizes.contacts);
        }
    }

    private List<Figure> everything() {
        List<Figure> figures = new ArrayList<>(resolve(false));
        figures.addAll(endToEnd());
        figures.addAll(ingest());
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
