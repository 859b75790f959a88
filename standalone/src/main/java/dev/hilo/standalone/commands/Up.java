package dev.hilo.standalone.commands;

import dev.hilo.standalone.building.Builds;
import dev.hilo.standalone.building.Program;
import dev.hilo.standalone.building.Programs;
import dev.hilo.standalone.building.WebApp;
import dev.hilo.standalone.running.Backing;
import dev.hilo.standalone.running.Lock;
import dev.hilo.standalone.running.Processes;
import dev.hilo.standalone.running.Services;
import dev.hilo.standalone.running.Training;
import dev.hilo.standalone.settings.Console;
import dev.hilo.standalone.settings.Home;
import dev.hilo.standalone.settings.Service;
import dev.hilo.standalone.settings.Settings;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./hilo up}. */
@Command(
        name = "up",
        description = {
            "Builds what is stale, starts PostgreSQL, Kafka and every service, and waits until all are healthy.",
            "What runs already stays; what runs in an older build is started anew.",
            "With a SERVICE it starts that one anew, and no other.",
            "",
            "HILO_DATABASE_URL=postgresql://host:port and HILO_KAFKA_BOOTSTRAP_SERVERS=host:port name servers of yours.",
            "HILO_DATA names the folder for data, HILO_PORT the gateway's port."
        })
public final class Up implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "SERVICE",
            description = "identity, contact, deal, task, ingestion or gateway")
    private @Nullable String service;

    @Option(names = "--no-build", description = "starts what was built last, stale or not")
    private boolean noBuild;

    private final Console console = new Console();
    private final Home home = Home.find();
    private final Processes processes = new Processes(home);

    @Override
    public Integer call() {
        try (Lock _ = Lock.of(home)) {
            home.requireRoom();
            Settings settings = Settings.make(home);
            build();
            start(settings);
        }
        return 0;
    }

    private void build() {
        if (!noBuild) {
            List<Service> wanted = service == null ? List.of(Service.values()) : List.of(Service.named(service));
            boolean _ = new Builds(home, console)
                    .bringUpToDate(wanted.stream().map(Service::module).toList());
            new WebApp(home, console).bringUpToDate();
        }
    }

    private void start(Settings settings) {
        Programs programs = new Programs(home);
        Map<Service, Program> wanted = wanted(programs);
        Program broker = programs.broker();
        Services services = new Services(settings, processes, console);
        Set<Service> missing = service == null ? services.notRunning(wanted) : wanted.keySet();
        Backing backing = new Backing(settings, processes, console);
        Console clock = new Console();
        if (missing.isEmpty() && backing.runs(broker)) {
            console.say("Hilo is up already: %s (./hilo status tells more, ./hilo down stops it)"
                    .formatted(settings.publicUrl()));
            return;
        }
        services.requirePorts(missing, backing.portsNeeded());
        services.stop(missing);
        CompletableFuture<Void> kafka = backing.start(broker);
        wanted.keySet().retainAll(missing);
        services.start(wanted, kafka);
        double seconds = clock.seconds();
        new Announcement(settings, processes, console).print(seconds);
        tidy(settings, programs, wanted, broker);
    }

    private void tidy(Settings settings, Programs programs, Map<Service, Program> started, Program broker) {
        List<Program> all = new ArrayList<>(started.values());
        all.add(broker);
        all.forEach(programs::forgetOlderThan);
        if (new Training(settings, processes).startIfNeeded(all)) {
            console.say(
                    "  caches    being made in the background, a minute or two at lowest priority: the next start is quicker");
        }
    }

    private Map<Service, Program> wanted(Programs programs) {
        Map<Service, Program> wanted = new EnumMap<>(Service.class);
        for (Service each : service == null ? List.of(Service.values()) : List.of(Service.named(service))) {
            wanted.put(each, programs.service(each));
        }
        return wanted;
    }
}
