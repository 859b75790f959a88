package dev.hilo.benchmarks.ingest;

import dev.hilo.benchmarks.surroundings.NotPossible;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Holds contact-service of this machine still, so that what comes in is not taken further meanwhile; it goes on where
 * it was. For finding out what ingestion costs by itself.
 */
public final class Alone implements AutoCloseable {

    private final String pid;
    private final Thread whenKilled = new Thread(() -> signal("-CONT"));

    /**
     * Until it is closed.
     *
     * @param data the installation's folder
     * @throws NotPossible if contact-service was not started there
     */
    public Alone(Path data) {
        try {
            pid = Files.readString(data.resolve("run").resolve("contact.pid")).strip();
        } catch (IOException _) {
            throw new NotPossible(
                    "--alone is for an installation on this machine: %s has no contact.pid.".formatted(data));
        }
        Runtime.getRuntime().addShutdownHook(whenKilled);
        signal("-STOP");
    }

    private void signal(String which) {
        try {
            int exit = new ProcessBuilder("kill", which, pid).start().waitFor();
            if (exit != 0) {
                throw new NotPossible("contact-service (%s) does not run.".formatted(pid));
            }
        } catch (IOException e) {
            throw new NotPossible("contact-service cannot be held: %s".formatted(e));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        signal("-CONT");
        var _ = Runtime.getRuntime().removeShutdownHook(whenKilled);
    }
}
