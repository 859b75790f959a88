package dev.hilo.standalone.building;

import dev.hilo.standalone.settings.Console;
import dev.hilo.standalone.settings.Home;
import dev.hilo.standalone.settings.Refusal;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Builds the programs whose sources changed. */
public record Builds(Home home, Console console) {
    private static final int ERRORS_SHOWN = 15;
    private static final String ERROR = "[ERROR] ";

    /** {@code [INFO] Building gateway 0.1.0-SNAPSHOT [5/8]} */
    private static final Pattern MODULE = Pattern.compile("\\[INFO\\] Building (\\S+) .*\\[(\\d+/\\d+)\\]");

    /** The checks of form belong to {@code ./hilo test}; the compiler's own stay on. */
    private static final List<String> PROGRAM_ONLY = List.of(
            "-Dmaven.test.skip=true",
            "-Dspotless.check.skip=true",
            "-Dcheckstyle.skip=true",
            "-Dmdep.analyze.skip=true");

    /**
     * True when something was built.
     *
     * @throws Refusal with the compiler's first errors
     */
    public boolean bringUpToDate(List<String> names) {
        List<Module> stale = names.stream()
                .map(name -> new Module(home.root(), name))
                .filter(Module::isStale)
                .toList();
        if (stale.isEmpty()) {
            return false;
        }
        List<String> modules = stale.stream().map(Module::name).toList();
        console.say("Building %s".formatted(String.join(", ", modules)));
        build(modules);
        stale.forEach(Module::markBuilt);
        console.done("built");
        return true;
    }

    private void build(List<String> modules) {
        List<String> arguments = new ArrayList<>(List.of("-pl", String.join(",", modules), "-am", "package"));
        arguments.addAll(PROGRAM_ONLY);
        List<String> errors = new ArrayList<>();
        int exitCode;
        try (BufferedWriter log = Files.newBufferedWriter(home.log("build"))) {
            exitCode = new Maven(home.root()).run(arguments, line -> follow(line, log, errors));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        console.now("");
        if (exitCode != 0) {
            throw new Refusal("The build failed (all of it in %s):%n%s"
                    .formatted(
                            home.log("build"),
                            String.join("\n", errors.subList(0, Math.min(errors.size(), ERRORS_SHOWN)))));
        }
    }

    private void follow(String line, BufferedWriter log, List<String> errors) {
        try {
            log.write(line);
            log.newLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Matcher module = MODULE.matcher(line);
        if (module.find()) {
            console.now("  building %s (%s)".formatted(module.group(1), module.group(2)));
        }
        if (line.startsWith(ERROR) && line.length() > ERROR.length()) {
            errors.add(line);
        }
    }
}
