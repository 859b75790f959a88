package dev.hilo.standalone.running;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** The lines a small program of the system prints; none when it is missing or fails. */
final class Output {
    private Output() {}

    static Stream<String> of(List<String> words) {
        try {
            Process process = new ProcessBuilder(words)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (BufferedReader reader = process.inputReader()) {
                return reader.lines().toList().stream();
            }
        } catch (IOException _) {
            return Stream.empty();
        }
    }
}
