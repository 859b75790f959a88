package dev.hilo.standalone.commands;

import dev.hilo.standalone.running.Logs;
import dev.hilo.standalone.settings.Home;
import dev.hilo.standalone.settings.Refusal;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./hilo logs}. */
@Command(
        name = "logs",
        description =
                "Shows the logs, all or of the processes named (postgres, broker, identity, contact, deal, task, ingestion, gateway, build).")
public final class ShowLogs implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", description = "whose log")
    private List<String> names = new ArrayList<>();

    @Option(
            names = {"-f", "--follow"},
            description = "goes on as they grow")
    private boolean follow;

    @Option(
            names = {"-n", "--lines"},
            defaultValue = "40",
            description = "how many lines of each (${DEFAULT-VALUE})")
    private int lines;

    @Option(names = "--json", description = "as they were written")
    private boolean json;

    private final Home home = Home.find();

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("tail", "-n", Integer.toString(lines)));
        if (follow) {
            words.add("-F");
        }
        chosen().forEach(log -> words.add(log.toString()));
        Process tail = new ProcessBuilder(words).redirectErrorStream(true).start();
        Runtime.getRuntime().addShutdownHook(new Thread(tail::destroy));
        try (BufferedReader output = tail.inputReader(StandardCharsets.UTF_8)) {
            output.lines().map(line -> json ? line : Logs.readable(line)).forEach(System.out::println);
        }
        return tail.waitFor();
    }

    private List<Path> chosen() throws IOException {
        List<Path> logs =
                names.isEmpty() ? all() : names.stream().map(home::log).toList();
        logs.stream().filter(log -> !Files.exists(log)).findFirst().ifPresent(log -> {
            throw new Refusal("There is no log %s yet.".formatted(log));
        });
        return logs;
    }

    private List<Path> all() throws IOException {
        if (!Files.isDirectory(home.logs())) {
            throw new Refusal("There are no logs yet: ./hilo up starts everything.");
        }
        try (Stream<Path> files = Files.list(home.logs())) {
            return files.filter(file -> file.toString().endsWith(".log") && !file.endsWith("build.log"))
                    .sorted()
                    .toList();
        }
    }
}
