package dev.hilo.standalone.running;

import dev.hilo.standalone.building.Program;
import dev.hilo.standalone.settings.Console;
import dev.hilo.standalone.settings.Port;
import dev.hilo.standalone.settings.Refusal;
import dev.hilo.standalone.settings.Service;
import dev.hilo.standalone.settings.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The services as processes. */
public record Services(Settings settings, Processes processes, Console console) {
    /** First starts on a busy machine, with nothing cached. */
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private static final Duration END_PATIENCE = Duration.ofSeconds(40);
    private static final int STEP_MILLIS = 200;

    /** Those that do not run, or run another build than this one. */
    public Set<Service> notRunning(Map<Service, Program> programs) {
        Set<Service> missing = EnumSet.noneOf(Service.class);
        programs.forEach((service, program) -> {
            if (!processes.runs(program)) {
                missing.add(service);
            }
        });
        return missing;
    }

    /**
     * Starts them all at once and returns when each takes work.
     *
     * @param kafka its start; when that fails there is nothing to wait for
     */
    public void start(Map<Service, Program> programs, CompletableFuture<Void> kafka) {
        Map<Service, ProcessHandle> starting = new EnumMap<>(Service.class);
        programs.forEach((service, program) ->
                starting.put(service, processes.start(program, List.of(), settings.forServices())));
        awaitReady(starting, kafka);
    }

    /** In reverse order of starting. */
    public void stop(Collection<Service> services) {
        for (Service service : List.of(Service.values()).reversed()) {
            if (services.contains(service) && processes.find(service.label()).isPresent()) {
                console.now("  stopping " + service.label());
                processes.stop(service.label(), END_PATIENCE);
                console.done(service.label() + " stopped");
            }
            if (services.contains(service)) {
                processes.forget(service.label());
            }
        }
    }

    /** Refuses when a port that will be needed has another listener. */
    public void requirePorts(Collection<Service> toStart, List<Port> others) {
        Stream<Port> own = toStart.stream()
                .filter(service -> processes.find(service.label()).isEmpty())
                .flatMap(service -> Stream.of(service.port(), service.healthPort()));
        List<String> taken = Stream.concat(own, others.stream())
                .distinct()
                .filter(port -> !PortHolder.isFree(settings.port(port)))
                .map(this::takenPort)
                .toList();
        if (!taken.isEmpty()) {
            throw new Refusal(String.join("\n", taken));
        }
    }

    private String takenPort(Port port) {
        int number = settings.port(port);
        return "Port %d is taken by %s: end it, or set %s to another port."
                .formatted(number, PortHolder.described(number), port.variable());
    }

    private void awaitReady(Map<Service, ProcessHandle> starting, CompletableFuture<Void> kafka) {
        Health health = new Health();
        Map<Service, ProcessHandle> waiting = new EnumMap<>(starting);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!waiting.isEmpty() || !kafka.isDone()) {
            for (Service service : new ArrayList<>(waiting.keySet())) {
                if (health.isReady(settings.port(service.healthPort()))) {
                    waiting.remove(service);
                    console.done(service.label());
                }
            }
            Backing.requireNoFailure(kafka);
            waiting.forEach(this::requireAlive);
            if (System.nanoTime() > end) {
                throw new Refusal("Not ready after %d s: %s. See ./hilo logs %s"
                        .formatted(PATIENCE.toSeconds(), names(waiting.keySet(), ", "), names(waiting.keySet(), " ")));
            }
            if (!waiting.isEmpty() || !kafka.isDone()) {
                console.now("  %5.1f s  waiting for %s"
                        .formatted(console.seconds(), waiting.isEmpty() ? "Kafka" : names(waiting.keySet(), ", ")));
                Pause.millis(STEP_MILLIS);
            }
        }
        console.now("");
    }

    private void requireAlive(Service service, ProcessHandle process) {
        if (!process.isAlive()) {
            processes.forget(service.label());
            Path log = settings.home().log(service.label());
            throw new Refusal("%s ended while starting: %s%nAll of it: %s"
                    .formatted(service.label(), Logs.lastComplaint(log).orElse("it does not say why"), log));
        }
    }

    private static String names(Set<Service> services, String between) {
        return services.stream().map(Service::label).collect(Collectors.joining(between));
    }
}
