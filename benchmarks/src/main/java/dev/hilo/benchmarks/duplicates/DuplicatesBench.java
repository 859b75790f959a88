package dev.hilo.benchmarks.duplicates;

import dev.hilo.benchmarks.results.Figure;
import dev.hilo.benchmarks.surroundings.Now;
import dev.hilo.matching.Decision;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Precision, recall and F1 of pairs and of clusters: one configuration and one threshold for all sets, nothing learnt
 * from labels, the records in no order.
 */
public final class DuplicatesBench {

    private static final long SEED = 20_261_128;

    private final Settings settings;
    private final PrintStream out;

    public DuplicatesBench(Settings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    /**
     * What is measured.
     *
     * @param folder of labelled sets; without one they are left out
     * @param people generated
     */
    public record Settings(Optional<Path> folder, int people) {}

    public List<Figure> measure() {
        List<Figure> figures = new ArrayList<>();
        labelled("febrl1").map(this::linked).ifPresent(found -> figures.addAll(found.withPairs(0.999)));
        labelled("febrl2").map(this::linked).ifPresent(found -> figures.addAll(found.withPairs(0.998)));
        labelled("febrl3").map(this::linked).ifPresent(found -> figures.addAll(found.withPairs(0.9985)));
        labelled("fake_1000").map(this::linked).ifPresent(found -> figures.addAll(found.withClusters(0.92, 0)));
        labelled("historical_dev").map(this::linked).ifPresent(found -> figures.addAll(found.withClusters(0.91, 0.92)));
        figures.addAll(linked(CrmPeople.of(settings.people(), "" + SEED)).asCustomers());
        return figures;
    }

    private Optional<LabelledSet> labelled(String name) {
        Optional<LabelledSet> found = settings.folder().flatMap(folder -> LabelledFolders.read(folder, name));
        if (found.isEmpty()) {
            out.printf("  %s is left out: --sets names no folder that has it%n", name);
        }
        return found;
    }

    private Linked linked(LabelledSet set) {
        LabelledSet shuffled = set.shuffled(SEED);
        Instant start = Now.instant();
        List<Link> links = Linking.of(shuffled);
        double seconds = Math.max(1, Duration.between(start, Now.instant()).toMillis()) / 1000.0;
        return new Linked(shuffled, links, shuffled.records().size() / seconds);
    }

    /** A set and the links found in it. */
    private record Linked(LabelledSet set, List<Link> links, double rate) {

        List<Figure> withPairs(double f1) {
            return figures(f1, 0, 0);
        }

        List<Figure> withClusters(double f1, double bCubed) {
            return figures(0, f1, bCubed);
        }

        private List<Figure> figures(double pairs, double clusters, double bCubed) {
            int[] found = GuardedClusters.of(set.records().size(), links);
            List<Figure> figures = new ArrayList<>();
            figures.addAll(quality("pairs", Quality.ofPairs(set, links), pairs));
            figures.addAll(quality("clusters", Quality.ofClusters(set, found), clusters));
            figures.addAll(quality("B³", Quality.bCubed(set, found), bCubed));
            figures.add(figure("records", rate, "/s"));
            return figures;
        }

        List<Figure> asCustomers() {
            List<Figure> figures = new ArrayList<>(figures(0.85, 0, 0));
            List<Link> certain = links.stream()
                    .filter(link -> link.decision() == Decision.CERTAIN)
                    .toList();
            Quality merged = Quality.ofPairs(set, certain);
            figures.add(figure("merged by itself, precision", merged.precision(), "")
                    .atLeast(0.995));
            figures.add(figure("merged by itself, recall", merged.recall(), ""));
            return figures;
        }

        private List<Figure> quality(String of, Quality quality, double f1) {
            Figure figure = figure(of + ", F1", quality.f1(), "");
            return List.of(
                    figure(of + ", precision", quality.precision(), ""),
                    figure(of + ", recall", quality.recall(), ""),
                    f1 > 0 ? figure.atLeast(f1) : figure);
        }

        private Figure figure(String name, double value, String unit) {
            return Figure.of("duplicates, " + set.name(), name, value, unit);
        }
    }
}
