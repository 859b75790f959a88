package dev.hilo.benchmarks.duplicates;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lines of a CSV file by the names in its first one (RFC 4180). */
final class CsvLines {

    private CsvLines() {}

    static List<Map<String, String>> of(Path file) {
        List<Map<String, String>> lines = new ArrayList<>();
        try (var in = new PushbackReader(Files.newBufferedReader(file))) {
            List<String> names = line(in);
            for (List<String> line = line(in); !line.isEmpty(); line = line(in)) {
                Map<String, String> values = new LinkedHashMap<>();
                for (int i = 0; i < Math.min(names.size(), line.size()); i++) {
                    values.put(names.get(i), line.get(i));
                }
                lines.add(values);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return lines;
    }

    private static List<String> line(PushbackReader in) throws IOException {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        for (int read = in.read(); read >= 0; read = in.read()) {
            char letter = (char) read;
            if (letter == '"') {
                boolean doubled = quoted && skipIf(in, '"');
                if (doubled) {
                    value.append(letter);
                } else {
                    quoted = !quoted;
                }
            } else if (!quoted && (letter == ',' || letter == '\n')) {
                values.add(value.toString());
                value.setLength(0);
                if (letter == '\n') {
                    return values;
                }
            } else if (letter != '\r') {
                value.append(letter);
            }
        }
        if (!values.isEmpty() || !value.isEmpty()) {
            values.add(value.toString());
        }
        return values;
    }

    private static boolean skipIf(PushbackReader in, char expected) throws IOException {
        int next = in.read();
        if (next >= 0 && next != expected) {
            in.unread(next);
        }
        return next == expected;
    }
}
