package dev.hilo.standalone.commands;

import dev.hilo.standalone.running.Backing;
import dev.hilo.standalone.running.Inventory;
import dev.hilo.standalone.running.Lock;
import dev.hilo.standalone.running.Processes;
import dev.hilo.standalone.running.Services;
import dev.hilo.standalone.running.Training;
import dev.hilo.standalone.settings.Console;
import dev.hilo.standalone.settings.Home;
import dev.hilo.standalone.settings.Service;
import dev.hilo.standalone.settings.Settings;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code ./hilo down}. */
@Command(
        name = "down",
        description = {
            "Stops the services, then Kafka, then PostgreSQL; the data stays.",
            "With a SERVICE it stops that one alone."
        })
public final class Down implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "SERVICE",
            description = "identity, contact, deal, task, ingestion or gateway")
    private @Nullable String service;

    private final Console console = new Console();
    private final Home home = Home.find();
    private final Processes processes = new Processes(home);

    @Override
    public Integer call() {
        try (Lock _ = Lock.of(home)) {
            Settings settings = Settings.read(home);
            Services services = new Services(settings, processes, console);
            if (service == null) {
                stopAll(settings, services);
            } else {
                services.stop(List.of(Service.named(service)));
            }
        }
        return 0;
    }

    private void stopAll(Settings settings, Services services) {
        boolean anything = !Inventory.of(settings, processes).living().isEmpty();
        new Training(settings, processes).stop();
        services.stop(List.of(Service.values()));
        console.now("  stopping Kafka and PostgreSQL");
        new Backing(settings, processes, console).stop();
        processes.stopStrays();
        console.now("");
        console.say(anything ? "Hilo is down; its data is in %s".formatted(home.data()) : "Hilo was not up.");
    }
}
