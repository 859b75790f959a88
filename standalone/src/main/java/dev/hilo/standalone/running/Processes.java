package dev.hilo.standalone.running;

import dev.hilo.standalone.building.Program;
import dev.hilo.standalone.settings.Home;
import dev.hilo.standalone.settings.Refusal;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/**
 * Starts processes that outlive this one, finds them again and ends them. Each carries a mark in its command line, so
 * that neither a pid file left by a crash nor one that is missing can mislead anybody.
 */
public record Processes(Home home) {
    private static final long LARGEST_LOG = 64L << 20;

    /** Tells this home's processes from all others on the machine. */
    public String mark(String name) {
        return "-Dhilo.process=%s@%s".formatted(name, home.data());
    }

    /** The living process of this name. */
    public Optional<ProcessHandle> find(String name) {
        String mark = mark(name) + " ";
        return fromFile(name)
                .filter(process -> (CommandLine.of(process) + " ").contains(mark))
                .or(() -> ProcessHandle.allProcesses()
                        .filter(process -> (CommandLine.of(process) + " ").contains(mark))
                        .findFirst());
    }

    /** Whether the living process of this name is of this build. */
    public boolean runs(Program program) {
        return find(program.name())
                .flatMap(WorkingFolder::of)
                .filter(program.folder()::equals)
                .isPresent();
    }

    /** Starts it in a session of its own: neither the terminal's end nor its interrupts reach it. */
    public ProcessHandle start(Program program, List<String> arguments, Map<String, String> environment) {
        List<String> words = new ArrayList<>(Detachment.prefix());
        words.addAll(program.command(mark(program.name()), arguments));
        return launch(program.name(), words, program.folder(), environment);
    }

    /** As {@link #start}, for any command that carries the mark of the name. */
    public ProcessHandle launch(String name, List<String> words, Path folder, Map<String, String> environment) {
        try {
            Files.createDirectories(home.logs());
            Files.createDirectories(home.run());
            Path log = home.log(name);
            keepSmall(log);
            ProcessBuilder builder = new ProcessBuilder(words)
                    .directory(folder.toFile())
                    .redirectInput(new File("/dev/null"))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            ProcessHandle process = builder.start().toHandle();
            remember(name, process);
            return process;
        } catch (IOException e) {
            throw new Refusal("%s could not be started: %s".formatted(name, e.getMessage()));
        }
    }

    /** Asks it to end, and ends it when it does not in time. Nothing to do when it does not run. */
    public void stop(String name, Duration patience) {
        find(name).ifPresent(process -> end(process, patience));
        forget(name);
    }

    public void remember(String name, ProcessHandle process) {
        try {
            Files.writeString(pidFile(name), process.pid() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void forget(String name) {
        try {
            Files.deleteIfExists(pidFile(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends whatever still carries a mark of this home. */
    public void stopStrays() {
        ProcessHandle.allProcesses()
                .filter(process -> CommandLine.of(process)
                        .matches("\\S+ -Dhilo\\.process=\\S+@"
                                + Pattern.quote(home.data().toString()) + "( .*)?"))
                .forEach(process -> end(process, Duration.ofSeconds(5)));
    }

    private static void end(ProcessHandle process, Duration patience) {
        List<ProcessHandle> children = process.descendants().toList();
        endAlone(process, patience);
        children.forEach(ProcessHandle::destroyForcibly);
    }

    private static void endAlone(ProcessHandle process, Duration patience) {
        boolean asked = process.destroy();
        if (!asked || !endsWithin(process, patience)) {
            boolean killed = process.destroyForcibly();
            if (!killed || !endsWithin(process, Duration.ofSeconds(10))) {
                throw new Refusal("Process %d does not end: end it by hand (kill -9 %d)."
                        .formatted(process.pid(), process.pid()));
            }
        }
    }

    private static boolean endsWithin(ProcessHandle process, Duration patience) {
        try {
            ProcessHandle ended = process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return !ended.isAlive();
        } catch (TimeoutException | ExecutionException _) {
            return !process.isAlive();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Optional<ProcessHandle> fromFile(String name) {
        try {
            Path file = pidFile(name);
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            String text = Files.readString(file).strip();
            return text.matches("\\d{1,10}") ? ProcessHandle.of(Long.parseLong(text)) : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static void keepSmall(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > LARGEST_LOG) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Path pidFile(String name) {
        return home.run().resolve(name + ".pid");
    }
}
