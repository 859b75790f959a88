package dev.hilo.standalone.commands;

import dev.hilo.standalone.running.Health;
import dev.hilo.standalone.running.Inventory;
import dev.hilo.standalone.running.Lag;
import dev.hilo.standalone.running.Memory;
import dev.hilo.standalone.running.Processes;
import dev.hilo.standalone.settings.Home;
import dev.hilo.standalone.settings.Port;
import dev.hilo.standalone.settings.Service;
import dev.hilo.standalone.settings.Settings;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./hilo status}. */
@Command(
        name = "status",
        description =
                "A line for each process, and how far the consumers are behind. Exit code 1 when something is not well.")
public final class Status implements Callable<Integer> {
    @Option(names = "--lag", description = "the lag alone, in one line")
    private boolean lagOnly;

    private boolean well = true;

    @Override
    public Integer call() {
        Home home = Home.find();
        Settings settings = Settings.read(home);
        if (!lagOnly) {
            processes(settings, Inventory.of(settings, new Processes(home)));
        }
        System.out.println("lag        " + lag(settings));
        return well ? 0 : 1;
    }

    private void processes(Settings settings, Inventory inventory) {
        if (settings.ownDatabase()) {
            line("postgres", settings.port(Port.POSTGRES), inventory, true);
        }
        if (settings.ownKafka()) {
            line("broker", settings.port(Port.KAFKA), inventory, true);
        }
        Health health = new Health();
        for (Service service : Service.values()) {
            boolean ready = health.isReady(settings.port(service.healthPort()));
            line(service.label(), settings.port(service.port()), inventory, ready);
        }
    }

    private void line(String name, int port, Inventory inventory, boolean ready) {
        ProcessHandle process = inventory.living().get(name);
        if (process == null) {
            well = false;
            System.out.printf("%-10s down%n", name);
        } else {
            well &= ready;
            System.out.printf(
                    "%-10s %-9s port %-6d pid %-8d %d MiB%n",
                    name, ready ? "up" : "not ready", port, process.pid(), Memory.ofTree(process) >> 10);
        }
    }

    private String lag(Settings settings) {
        try {
            return Lag.at(settings.kafka()).toString();
        } catch (TimeoutException _) {
            well = false;
            return "unknown: Kafka does not answer at " + settings.kafka();
        }
    }
}
