package dev.hilo.benchmarks.results;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Figures of one run.
 *
 * @param what was measured, as asked for
 * @param at when it began
 */
public record Results(String what, Instant at, Machine machine, List<Figure> figures) {

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmm").withZone(ZoneOffset.UTC);

    public Results {
        figures = List.copyOf(figures);
    }

    /** Whether every target is reached. */
    public boolean areMet() {
        return figures.stream().allMatch(Figure::isMet);
    }

    /** Writes {@code <date>-<what>.md} and {@code .json}; returns the first. */
    public Path write(Path folder) {
        String name = "%s-%s".formatted(NAME.format(at), what);
        Path text = folder.resolve(name + ".md");
        try {
            Files.createDirectories(folder);
            Files.writeString(text, markdown());
            Files.write(
                    folder.resolve(name + ".json"),
                    JsonMapper.builder()
                            .enable(SerializationFeature.INDENT_OUTPUT)
                            .build()
                            .writeValueAsBytes(this));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text;
    }

    String markdown() {
        List<String> lines = new ArrayList<>(List.of(
                "# %s, %s".formatted(what, at),
                "",
                "%d × %s, %,d MiB, %s, Java %s, commit %s"
                        .formatted(
                                machine.cores(),
                                machine.processor(),
                                machine.memoryMebibytes(),
                                machine.system(),
                                machine.java(),
                                machine.commit()),
                "",
                "| part | figure | value | target |",
                "|---|---|---|---|"));
        figures.forEach(figure -> lines.add(
                "| %s | %s | %s | %s |".formatted(figure.part(), figure.name(), figure.text(), figure.verdict())));
        return String.join("\n", lines) + '\n';
    }
}
