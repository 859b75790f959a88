package dev.hilo.standalone.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where a process was started. */
final class WorkingFolder {
    private WorkingFolder() {}

    static Optional<Path> of(ProcessHandle process) {
        Path link = Path.of("/proc", Long.toString(process.pid()), "cwd");
        try {
            return Files.exists(Path.of("/proc/self")) ? Optional.of(link.toRealPath()) : asked(process.pid());
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static Optional<Path> asked(long pid) {
        return Output.of(List.of("lsof", "-a", "-p", Long.toString(pid), "-d", "cwd", "-Fn"))
                .filter(line -> line.startsWith("n"))
                .map(line -> Path.of(line.substring(1)))
                .findFirst();
    }
}
