package dev.hilo.standalone.running;

import dev.hilo.standalone.building.Program;
import dev.hilo.standalone.building.Programs;
import dev.hilo.standalone.building.StartUpCaches;
import dev.hilo.standalone.settings.Console;
import dev.hilo.standalone.settings.Service;
import dev.hilo.standalone.settings.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Makes the start-up caches behind everything else, in a process of its own, one after the other. */
public record Training(Settings settings, Processes processes) {
    private static final String NAME = "training";
    private static final int STEP_MILLIS = 500;

    /** Starts it when a program has no cache yet and nobody said {@code HILO_TRAINING=false}; true when it runs now. */
    public boolean startIfNeeded(List<Program> programs) {
        if (processes.find(NAME).isPresent()) {
            return true;
        }
        boolean unwanted =
                settings.value("HILO_TRAINING").filter("false"::equals).isPresent();
        if (unwanted || programs.stream().allMatch(Program::hasCache)) {
            return false;
        }
        List<String> words = new ArrayList<>(Detachment.prefix());
        words.addAll(List.of(
                Program.java(),
                processes.mark(NAME),
                "-Dhilo.root=" + settings.home().root(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.hilo.standalone.Hilo",
                "train"));
        ProcessHandle process = processes.launch(NAME, words, settings.home().root(), settings.forServices());
        return process.isAlive();
    }

    /** What that process does. */
    public void run() {
        Programs programs = new Programs(settings.home());
        for (Service service : Service.values()) {
            train(programs.service(service), List.of());
        }
        train(programs.broker(), List.of("train"));
        processes.forget(NAME);
    }

    /** Ends it; what is finished stays. */
    public void stop() {
        processes.stop(NAME, Duration.ofSeconds(1));
    }

    /** For those who measure: what runs in the background would be measured too. */
    public void awaitEnd(Console console) {
        while (processes.find(NAME).isPresent()) {
            console.now("  waiting for the start-up caches, which are being made in the background");
            Pause.millis(STEP_MILLIS);
        }
        console.now("");
    }

    private void train(Program program, List<String> arguments) {
        if (program.hasCache()) {
            return;
        }
        Path log = settings.home().log(NAME);
        boolean trained = StartUpCaches.train(
                program, processes.mark("training-" + program.name()), arguments, settings.forServices(), log);
        System.out.println(program.name() + (trained ? ": start-up cache made" : ": no start-up cache"));
    }
}
