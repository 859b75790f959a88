package dev.hilo.standalone.commands;

import dev.hilo.standalone.running.Inventory;
import dev.hilo.standalone.running.Processes;
import dev.hilo.standalone.settings.Console;
import dev.hilo.standalone.settings.Settings;
import java.util.Optional;

/** What {@code ./hilo up} says when all is well. */
record Announcement(Settings settings, Processes processes, Console console) {
    private static final double KIBIBYTES_PER_GIBIBYTE = 1 << 20;

    void print(double seconds) {
        Inventory inventory = Inventory.of(settings, processes);
        console.say("");
        console.say("Hilo is up: " + settings.publicUrl());
        console.say("  login     " + login());
        console.say("  healthy   after %.1f s".formatted(seconds));
        console.say("  resident  %.2f GiB in all: %s"
                .formatted(inventory.totalKibibytes() / KIBIBYTES_PER_GIBIBYTE, inventory.memoryInWords()));
        console.say("  next      ./hilo demo   ./hilo status   ./hilo logs -f   ./hilo down");
        settings.secrets()
                .untoldAdminPassword()
                .ifPresent(_ -> settings.secrets().forgetAdminPassword());
    }

    private String login() {
        String email = settings.value("HILO_ADMIN_EMAIL").orElse("admin@hilo.local");
        Optional<String> password = settings.secrets().untoldAdminPassword();
        if (password.isPresent() && settings.environment().containsKey("HILO_ADMIN_PASSWORD")) {
            return email + " (with the password of HILO_ADMIN_PASSWORD)";
        }
        return email
                + password.map(" password %s   (shown this once: note it down)"::formatted)
                        .orElse(" (the password was shown at the first start)");
    }
}
