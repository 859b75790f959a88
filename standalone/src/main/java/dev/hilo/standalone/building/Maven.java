package dev.hilo.standalone.building;

import dev.hilo.standalone.settings.Refusal;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Runs Maven on the JDK that this program runs on. */
public record Maven(Path root) {
    private static final String PROGRAM = "mvn";

    /**
     * Runs to the end, handing over each line as it comes.
     *
     * @return Maven's exit code
     */
    public int run(List<String> arguments, Consumer<String> lines) {
        List<String> words = new ArrayList<>(
                List.of(program(), "-B", "-ntp", "-f", root.resolve("pom.xml").toString()));
        words.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(root.toFile())
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        try {
            Process process = builder.start();
            try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
                output.lines().map(Maven::plain).forEach(lines);
            }
            return process.waitFor();
        } catch (IOException e) {
            throw new Refusal("Maven could not be run: " + e.getMessage());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted.");
        }
    }

    /** Its path, as the {@code hilo} script found it or on the PATH. */
    public static String program() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.concat(
                        Stream.ofNullable(System.getenv("HILO_MVN")).map(Path::of),
                        Stream.of(path.split(File.pathSeparator, -1)).map(folder -> Path.of(folder, PROGRAM)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Path::toString)
                .orElseThrow(() -> new Refusal(
                        "Maven is missing: install Maven 3.8.7 or newer (apt install maven, brew install maven)."));
    }

    private static String plain(String line) {
        return line.replaceAll("\\u001B\\[[0-9;]*m", "");
    }
}
