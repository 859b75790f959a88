package dev.hilo.standalone.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folders.
 *
 * @param root of the sources
 * @param data of everything that must survive: {@code HILO_DATA}, else {@code data} in the root
 */
public record Home(Path root, Path data) {
    private static final long GIBIBYTE = 1L << 30;

    /** As the {@code hilo} script says. */
    public static Home find() {
        Path root =
                Path.of(System.getProperty("hilo.root", ".")).toAbsolutePath().normalize();
        String data = System.getenv("HILO_DATA");
        return new Home(
                root, data == null ? root.resolve("data") : Path.of(data).toAbsolutePath());
    }

    /** Process numbers, one file for each process. */
    public Path run() {
        return data.resolve("run");
    }

    public Path logs() {
        return data.resolve("logs");
    }

    /** Programs as they are started, one folder for each build of each. */
    public Path apps() {
        return data.resolve("apps");
    }

    public Path secrets() {
        return data.resolve("secrets.env");
    }

    public Path log(String name) {
        return logs().resolve(name + ".log");
    }

    /** Makes the folders. */
    public void create() {
        try {
            for (Path folder : new Path[] {run(), logs(), apps()}) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new Refusal("Cannot write to %s (%s): make it writable, or set HILO_DATA to another folder."
                    .formatted(data, e.getMessage()));
        }
    }

    /** A database that meets a full disk stops in the middle of its work. */
    public void requireRoom() {
        long free = freeBytes();
        if (free < GIBIBYTE) {
            throw new Refusal(
                    "Only %d MiB are free on the disk of %s: make room for 1 GiB, or set HILO_DATA to another disk."
                            .formatted(free >> 20, data));
        }
    }

    public long freeBytes() {
        try {
            Path existing = data;
            while (!Files.exists(existing) && existing.getParent() != null) {
                existing = existing.getParent();
            }
            return Files.getFileStore(existing).getUsableSpace();
        } catch (IOException e) {
            throw new Refusal("The disk of %s cannot be looked at: %s".formatted(data, e.getMessage()));
        }
    }
}
