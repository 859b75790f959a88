package dev.hilo.benchmarks;

import dev.hilo.benchmarks.results.Figure;
import dev.hilo.benchmarks.results.Machine;
import dev.hilo.benchmarks.results.Results;
import dev.hilo.benchmarks.surroundings.NotPossible;
import dev.hilo.benchmarks.surroundings.Now;
import dev.hilo.benchmarks.surroundings.Surroundings;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./hilo bench}: exit code 0 if every target is reached, 1 if not, 2 if it was not possible to find out. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = {
            "Measures what the product promises and writes it, with machine and commit, to benchmarks/results.",
            "Parts: resolve, end-to-end, ingest (these three if none is named), flat (adds a million contacts), duplicates (needs no installation), all.",
            "It leaves what it sent behind: measure in an installation made for it."
        })
public final class Bench implements Callable<Integer> {

    private static final String ALL = "all";

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    @Parameters(arity = "0..*", description = "the parts")
    private List<String> parts = new ArrayList<>();

    @Option(names = "--list", description = "names the parts")
    private boolean list;

    @Option(names = "--dry", description = "writes no file")
    private boolean dry;

    @Mixin
    private Sizes sizes = new Sizes();

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Bench())
                .setExecutionExceptionHandler(Refusals::explained)
                .execute(arguments));
    }

    @Override
    public Integer call() {
        if (list) {
            Parts.NAMES.forEach(out::println);
            return 0;
        }
        Instant start = Now.instant();
        List<Figure> figures = new ArrayList<>();
        var measuring = new Parts(Surroundings.ofProcess(), sizes, out);
        for (String part : chosen()) {
            List<Figure> measured = measuring.measure(part);
            measured.forEach(this::print);
            figures.addAll(measured);
        }
        return finish(start, figures);
    }

    private int finish(Instant start, List<Figure> figures) {
        Path root = Surroundings.root();
        String what = parts.isEmpty() ? "bench" : String.join("-", parts);
        var results = new Results(what, start, Machine.here(root), figures);
        if (!dry) {
            out.printf(
                    "Written to %s%n", results.write(root.resolve("benchmarks").resolve("results")));
        }
        return results.areMet() ? 0 : 1;
    }

    private List<String> chosen() {
        List<String> unknown = parts.stream()
                .filter(part -> !Parts.NAMES.contains(part) && !part.equals(ALL))
                .toList();
        if (!unknown.isEmpty()) {
            throw new NotPossible(
                    "There is no part called %s; there are %s and all.".formatted(unknown.getFirst(), Parts.NAMES));
        }
        if (parts.contains(ALL)) {
            return Parts.NAMES;
        }
        return parts.isEmpty() ? Parts.NAMES.subList(0, 3) : parts;
    }

    private void print(Figure figure) {
        out.printf("  %-28s %-50s %14s  %s%n", figure.part(), figure.name(), figure.text(), figure.verdict());
    }
}
