package dev.hilo.standalone.running;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a process was started with; empty when the system does not tell. */
final class CommandLine {
    private CommandLine() {}

    /** Read from the system's own file where there is one: the JDK cuts long ones off. */
    static String of(ProcessHandle process) {
        Path file = Path.of("/proc", Long.toString(process.pid()), "cmdline");
        try {
            return Files.exists(file)
                    ? Files.readString(file, StandardCharsets.ISO_8859_1)
                            .replace('\0', ' ')
                            .strip()
                    : process.info().commandLine().orElse("");
        } catch (IOException _) {
            return "";
        }
    }
}
