package dev.hilo.standalone.servers;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs one of PostgreSQL's programs to its end. */
record Command(List<String> words, Duration timeout) {

    record Outcome(int exitCode, String output) {
        boolean succeeded() {
            return exitCode == 0;
        }
    }

    /**
     * The output goes through a file: a daemon started by the program would hold a pipe open for as long as it lives.
     *
     * @throws ServerFailure when the program cannot be started or does not end in time
     */
    Outcome run() {
        try {
            Path output = Files.createTempFile("hilo-", ".out");
            try {
                return run(output);
            } finally {
                Files.delete(output);
            }
        } catch (IOException e) {
            throw new ServerFailure("Could not run " + words.getFirst() + ": " + e.getMessage(), e);
        }
    }

    private Outcome run(Path output) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(words)
                .redirectInput(ProcessBuilder.Redirect.from(devNull()))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        try {
            if (!process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                throw new ServerFailure("%s did not end within %d s.".formatted(words.getFirst(), timeout.toSeconds()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailure("Interrupted while running " + words.getFirst(), e);
        }
        return new Outcome(process.exitValue(), read(output));
    }

    private static File devNull() {
        return Path.of("/dev/null").toFile();
    }

    private static String read(Path output) {
        try {
            return Files.readString(output, StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
