package dev.hilo.standalone.commands;

import dev.hilo.standalone.building.Maven;
import dev.hilo.standalone.building.Module;
import dev.hilo.standalone.building.WebApp;
import dev.hilo.standalone.running.Health;
import dev.hilo.standalone.running.Inventory;
import dev.hilo.standalone.running.PortHolder;
import dev.hilo.standalone.running.Processes;
import dev.hilo.standalone.settings.Home;
import dev.hilo.standalone.settings.Port;
import dev.hilo.standalone.settings.Refusal;
import dev.hilo.standalone.settings.Service;
import dev.hilo.standalone.settings.Settings;
import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/** {@code ./hilo doctor}. */
@Command(
        name = "doctor",
        description =
                "Looks for what could keep things from working, and says what to do. Exit code 1 when something is wrong.")
public final class Doctor implements Callable<Integer> {
    private final Home home = Home.find();
    private final Settings settings = Settings.read(home);
    private final Processes processes = new Processes(home);
    private boolean well = true;

    @Override
    public Integer call() {
        good("JDK %s in %s".formatted(System.getProperty("java.version"), System.getProperty("java.home")));
        check(() -> "Maven in " + Maven.program());
        WebApp.node()
                .ifPresentOrElse(
                        node -> good("Node in " + node),
                        () -> note("Node is not on the PATH: only the web app needs it"));
        check(() -> {
            home.requireRoom();
            return "%d GiB free for %s".formatted(home.freeBytes() >> 30, home.data());
        });
        note(
                Files.exists(home.secrets())
                        ? "secrets in " + home.secrets()
                        : "never started: ./hilo up makes the secrets");
        builds();
        Map<String, ProcessHandle> living = Inventory.of(settings, processes).living();
        if (living.isEmpty()) {
            ports();
        } else {
            services(living);
        }
        System.out.println(well ? "Nothing is wrong." : "Something is wrong: see the lines with ✗.");
        return well ? 0 : 1;
    }

    private void builds() {
        Stream.of(Service.values())
                .map(service -> new Module(home.root(), service.module()))
                .filter(Module::isStale)
                .forEach(module ->
                        note(module.name() + " is not built, or older than its sources: ./hilo up builds it"));
    }

    private void ports() {
        for (Port port : Port.values()) {
            int number = settings.port(port);
            if (PortHolder.isFree(number)) {
                good("port %d is free".formatted(number));
            } else {
                bad("port %d is taken by %s: end it, or set %s"
                        .formatted(number, PortHolder.described(number), port.variable()));
            }
        }
    }

    private void services(Map<String, ProcessHandle> living) {
        Health health = new Health();
        for (Service service : Service.values()) {
            if (!living.containsKey(service.label())) {
                bad("%s does not run: ./hilo up %s starts it".formatted(service.label(), service.label()));
            } else if (health.isReady(settings.port(service.healthPort()))) {
                good(service.label() + " takes work");
            } else {
                bad("%s runs and takes no work: ./hilo logs %s".formatted(service.label(), service.label()));
            }
        }
    }

    private interface Check {
        String look();
    }

    private void check(Check check) {
        try {
            good(check.look());
        } catch (Refusal refusal) {
            bad(refusal.sentence());
        }
    }

    private static void good(String text) {
        System.out.println("✓ " + text);
    }

    private static void note(String text) {
        System.out.println("· " + text);
    }

    private void bad(String text) {
        well = false;
        System.out.println("✗ " + text);
    }
}
