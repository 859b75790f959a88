package dev.hilo.standalone.running;

import dev.hilo.standalone.settings.Home;
import dev.hilo.standalone.settings.Refusal;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** One at a time starts or stops things; the lock goes with the process, however that ends. */
public final class Lock implements AutoCloseable {
    private final FileChannel channel;
    private final Path file;

    private Lock(FileChannel channel, Path file) {
        this.channel = channel;
        this.file = file;
    }

    public static Lock of(Home home) {
        home.create();
        Path file = home.run().resolve("lock");
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            @Nullable FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw new Refusal("Another ./hilo is starting or stopping things here: wait until it is done.");
            }
            return new Lock(channel, file);
        } catch (IOException e) {
            throw new Refusal("%s cannot be locked: %s".formatted(file, e.getMessage()));
        }
    }

    @Override
    public void close() {
        try (channel) {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new Refusal("%s cannot be unlocked: %s".formatted(file, e.getMessage()));
        }
    }
}
