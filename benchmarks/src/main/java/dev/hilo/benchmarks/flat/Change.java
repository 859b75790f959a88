package dev.hilo.benchmarks.flat;

import dev.hilo.benchmarks.results.Figure;
import java.util.List;
import java.util.Optional;

/** How figures changed for the worse, in percent. */
public final class Change {

    private static final double MOST_PERCENT = 20;

    private Change() {}

    /** One figure for each that was measured both times. */
    public static List<Figure> between(List<Figure> before, List<Figure> after, long contacts) {
        return after.stream()
                .flatMap(now -> same(now, before).stream().map(then -> change(then, now, contacts)))
                .toList();
    }

    private static Optional<Figure> same(Figure figure, List<Figure> among) {
        return among.stream()
                .filter(other ->
                        other.part().equals(figure.part()) && other.name().equals(figure.name()) && other.value() != 0)
                .findFirst();
    }

    /** Of times, more is worse; of rates and ratios, less. */
    private static Figure change(Figure then, Figure now, long contacts) {
        double ratio = now.value() / then.value();
        double worse = 100 * (then.unit().equals("ms") ? ratio - 1 : 1 - ratio);
        String name = "%s, worse by, with %,d contacts".formatted(now.name(), contacts);
        Figure figure = Figure.of("flat, " + now.part(), name, worse, "%");
        return now.target().equals(Figure.Target.NONE) ? figure : figure.below(MOST_PERCENT);
    }
}
