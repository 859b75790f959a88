package dev.hilo.ingestion.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The real payloads of one channel and what they hold. */
public record Samples(Path folder) {

    public static Samples of(String channel) {
        return new Samples(Path.of("src/test/resources/samples", channel));
    }

    /** File by file the rows expected of it, in the order of the body. */
    public Map<String, List<Row>> expected() {
        return lines().stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .collect(Collectors.groupingBy(
                        cells -> cells[0], LinkedHashMap::new, Collectors.mapping(Row::of, Collectors.toList())));
    }

    public byte[] body(String file) {
        try {
            return Files.readAllBytes(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(folder.resolve("expected.tsv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
