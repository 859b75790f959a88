package dev.hilo.standalone.running;

import dev.hilo.standalone.settings.Console;
import dev.hilo.standalone.settings.Service;
import dev.hilo.standalone.settings.Settings;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * All our processes.
 *
 * @param living by name, in the order of starting
 */
public record Inventory(Map<String, ProcessHandle> living) {

    public static Inventory of(Settings settings, Processes processes) {
        Map<String, ProcessHandle> living = new LinkedHashMap<>();
        new Backing(settings, processes, new Console())
                .postmaster()
                .ifPresent(process -> living.put("postgres", process));
        processes.find(Backing.BROKER).ifPresent(process -> living.put(Backing.BROKER, process));
        for (Service service : Service.values()) {
            processes.find(service.label()).ifPresent(process -> living.put(service.label(), process));
        }
        return new Inventory(living);
    }

    public long totalKibibytes() {
        return living.values().stream().mapToLong(Memory::ofTree).sum();
    }

    public String memoryInWords() {
        return living.entrySet().stream()
                .map(entry -> "%s %d".formatted(entry.getKey(), Memory.ofTree(entry.getValue()) >> 10))
                .collect(Collectors.joining(", ", "", " MiB"));
    }
}
