package dev.hilo.testing;

import dev.hilo.standalone.servers.EmbeddedPostgres;
import dev.hilo.standalone.servers.Folders;
import dev.hilo.standalone.servers.PostgresSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;

/**
 * Folders that go with the JVM. A JVM that was killed leaves its own behind, named after its process: the next one
 * stops the database in it and removes it.
 */
public final class TestFolders {
    private static final String PREFIX = "hilo-test-";
    private static final Deque<Runnable> BEFORE_REMOVAL = new ArrayDeque<>();
    private static final Once<Path> ROOT = new Once<>(TestFolders::createRoot);

    private TestFolders() {}

    public static Path create(String name) {
        try {
            return Files.createDirectories(ROOT.get().resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last one asked for is done first. */
    static void beforeRemoval(Runnable closing) {
        synchronized (BEFORE_REMOVAL) {
            BEFORE_REMOVAL.push(closing);
        }
    }

    private static Path createRoot() {
        try {
            Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
            removeLeftovers(temporary);
            Path root = Files.createTempDirectory(
                    temporary, PREFIX + ProcessHandle.current().pid() + "-");
            // Spring runs these after it has closed every context: services go first, then their servers.
            SpringApplication.getShutdownHandlers().add(() -> remove(root));
            return root;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path root) {
        synchronized (BEFORE_REMOVAL) {
            BEFORE_REMOVAL.forEach(Runnable::run);
        }
        try {
            Folders.delete(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void removeLeftovers(Path temporary) throws IOException {
        List<Path> folders;
        try (Stream<Path> paths = Files.list(temporary)) {
            folders = paths.filter(TestFolders::isLeftover).toList();
        }
        for (Path folder : folders) {
            EmbeddedPostgres.stop(PostgresSettings.throwaway(folder.resolve("postgres"), 0));
            Folders.delete(folder);
        }
    }

    private static boolean isLeftover(Path folder) {
        String name = folder.getFileName().toString();
        if (!name.startsWith(PREFIX)) {
            return false;
        }
        String pid = name.substring(PREFIX.length()).replaceFirst("-.*", "");
        return pid.matches("\\d{1,10}") && ProcessHandle.of(Long.parseLong(pid)).isEmpty();
    }
}
