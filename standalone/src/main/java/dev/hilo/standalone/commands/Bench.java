package dev.hilo.standalone.commands;

import dev.hilo.standalone.running.Processes;
import dev.hilo.standalone.running.Training;
import dev.hilo.standalone.settings.Console;
import dev.hilo.standalone.settings.Home;
import dev.hilo.standalone.settings.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** {@code ./hilo bench}. */
@Command(
        name = "bench",
        description = {
            "Measures, and writes the figures with machine and commit to benchmarks/.",
            "More words go to the benchmark; --list names the parts."
        })
public final class Bench implements Callable<Integer> {
    @Unmatched
    private List<String> more = new ArrayList<>();

    @Override
    public Integer call() {
        Home home = Home.find();
        Console console = new Console();
        new Training(Settings.read(home), new Processes(home)).awaitEnd(console);
        return new Benchmarks(home, console).run("dev.hilo.benchmarks.Bench", more);
    }
}
