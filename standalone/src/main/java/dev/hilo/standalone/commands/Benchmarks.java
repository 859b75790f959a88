package dev.hilo.standalone.commands;

import dev.hilo.standalone.building.Builds;
import dev.hilo.standalone.building.Program;
import dev.hilo.standalone.servers.EmbeddedPostgres;
import dev.hilo.standalone.settings.Console;
import dev.hilo.standalone.settings.Home;
import dev.hilo.standalone.settings.Refusal;
import dev.hilo.standalone.settings.Settings;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Runs the programs of the benchmarks module, with all the addresses and secrets there are. */
record Benchmarks(Home home, Console console) {
    private static final String MODULE = "benchmarks";

    /** The program's own exit code. */
    int run(String mainClass, List<String> arguments) {
        Settings settings = Settings.read(home);
        if (!Files.exists(home.secrets())) {
            throw new Refusal("Nothing was started here yet: ./hilo up first.");
        }
        boolean _ = new Builds(home, console).bringUpToDate(List.of(MODULE));
        Path target = home.root().resolve(MODULE).resolve("target");
        List<String> words = new ArrayList<>(List.of(
                Program.java(),
                "-Xmx3g",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dhilo.root=" + home.root(),
                "-cp",
                target.resolve("benchmarks.jar") + File.pathSeparator + target.resolve("lib") + "/*",
                mainClass));
        words.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(words).inheritIO();
        builder.environment().putAll(environment(settings));
        try {
            return builder.start().waitFor();
        } catch (IOException e) {
            throw new Refusal("%s could not be started: %s".formatted(mainClass, e.getMessage()));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted.");
        }
    }

    /** As services have it, and an administrator's way into our own database for comparing with bare SQL. */
    private static Map<String, String> environment(Settings settings) {
        Map<String, String> all = new TreeMap<>(settings.forServices());
        if (settings.ownDatabase() && Files.exists(settings.postgres().folder())) {
            all.putIfAbsent("HILO_DATABASE_ADMIN_USER", EmbeddedPostgres.SUPERUSER);
            all.putIfAbsent("HILO_DATABASE_ADMIN_PASSWORD", EmbeddedPostgres.password(settings.postgres()));
        }
        return all;
    }
}
