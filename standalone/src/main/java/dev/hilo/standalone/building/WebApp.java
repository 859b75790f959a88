package dev.hilo.standalone.building;

import dev.hilo.standalone.settings.Console;
import dev.hilo.standalone.settings.Home;
import dev.hilo.standalone.settings.Refusal;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The app that people look at. Without Node there is none, and the API runs all the same. */
public record WebApp(Home home, Console console) {
    private static final String LOG = "web";
    private static final int LINES_SHOWN = 8;

    /** Builds it when a source changed; says why when it could not. */
    public void bringUpToDate() {
        Optional<Path> node = node();
        if (node.isEmpty()) {
            console.say(
                    "The app is not built: Node is missing (install Node 20.19 or newer). The API runs without it.");
            return;
        }
        console.now("  building the app");
        boolean well = run(List.of(node.get().toString(), "tools/fresh.mjs"));
        console.now("");
        if (!well) {
            console.say("The app could not be built; the API runs without it. All of it: %s%n%s"
                    .formatted(home.log(LOG), lastLines()));
        }
    }

    /** On the PATH. */
    public static Optional<Path> node() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, "node"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private boolean run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(home.root().resolve("web").toFile())
                    .redirectErrorStream(true)
                    .redirectInput(new File("/dev/null"))
                    .redirectOutput(home.log(LOG).toFile())
                    .start();
            return process.waitFor() == 0;
        } catch (IOException e) {
            throw new Refusal("Node could not be run: " + e.getMessage());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted.");
        }
    }

    private String lastLines() {
        try {
            List<String> lines = Files.readAllLines(home.log(LOG));
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size()));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
