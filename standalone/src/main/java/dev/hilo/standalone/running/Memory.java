package dev.hilo.standalone.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Resident memory of processes, in KiB. Pages shared between processes count once where the system can tell. */
public final class Memory {
    private Memory() {}

    /** Of the process and all it started. */
    public static long ofTree(ProcessHandle root) {
        return Stream.concat(Stream.of(root), root.descendants())
                .mapToLong(process -> of(process.pid()))
                .sum();
    }

    private static long of(long pid) {
        Path shares = Path.of("/proc", Long.toString(pid), "smaps_rollup");
        try (Stream<String> lines = Files.lines(shares)) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(Memory::kibibytes)
                    .sum();
        } catch (IOException | UncheckedIOException _) {
            return Output.of(List.of("ps", "-o", "rss=", "-p", Long.toString(pid)))
                    .mapToLong(line -> Long.parseLong(line.strip()))
                    .sum();
        }
    }

    /** {@code Pss: 123456 kB} */
    private static long kibibytes(String line) {
        return Long.parseLong(line.replaceAll("\\D", ""));
    }
}
