package dev.hilo.ingestion.blobs;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Contents as files {@code <org>/<two digits>/<id>}. A content is written beside its place, forced to the disk and then
 * renamed, so that a crash leaves all of it or nothing.
 */
final class FolderBlobs implements BlobStore {

    private static final int PIECE = 64 * 1024;

    private final Path root;

    FolderBlobs(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    @Override
    public Mono<Void> put(UUID org, UUID id, byte[] content) {
        return blocking(() -> {
            Path gathered = newScratch();
            try (FileChannel channel = FileChannel.open(gathered, WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(content);
                while (rest.hasRemaining()) {
                    var _ = channel.write(rest);
                }
            }
            moveIntoPlace(gathered, org, id);
        });
    }

    @Override
    public Mono<Void> put(UUID org, UUID id, Path file) {
        return blocking(() -> moveIntoPlace(file, org, id));
    }

    @Override
    public Flux<DataBuffer> read(UUID org, UUID id) {
        return Flux.defer(() -> {
                    Path file = place(org, id);
                    return Files.exists(file)
                            ? DataBufferUtils.read(file, DefaultDataBufferFactory.sharedInstance, PIECE)
                            : Flux.error(new BlobMissing(id));
                })
                .onErrorMap(NoSuchFileException.class, gone -> new BlobMissing(id))
                .subscribeOn(Schedulers.boundedElastic());
    }

    @Override
    public Mono<Path> scratch() {
        return Mono.fromCallable(this::newScratch).subscribeOn(Schedulers.boundedElastic());
    }

    private Path newScratch() throws IOException {
        Path folder = Files.createDirectories(root.resolve("incoming"));
        Path file = folder.resolve(UUID.randomUUID().toString());
        FileChannel.open(file, CREATE_NEW, WRITE).close();
        return file;
    }

    private void moveIntoPlace(Path gathered, UUID org, UUID id) throws IOException {
        Path place = place(org, id);
        Path folder = Files.createDirectories(parent(place));
        try (FileChannel channel = FileChannel.open(gathered, WRITE)) {
            channel.force(true);
        }
        Files.move(gathered, place, ATOMIC_MOVE, REPLACE_EXISTING);
        // The rename itself is safe only once the folder is.
        try (FileChannel channel = FileChannel.open(folder, READ)) {
            channel.force(true);
        }
    }

    /** The last digits of a UUID are spread evenly, the first of a UUIDv7 are the same for weeks. */
    private Path place(UUID org, UUID id) {
        String name = id.toString();
        return root.resolve(org.toString())
                .resolve(name.substring(name.length() - 2))
                .resolve(name);
    }

    private static Path parent(Path place) {
        Path parent = place.getParent();
        if (parent == null) {
            throw new IllegalArgumentException("not inside a folder: " + place);
        }
        return parent;
    }

    private static Mono<Void> blocking(FileWork work) {
        return Mono.<Void>fromCallable(() -> {
                    work.run();
                    return null;
                })
                .subscribeOn(Schedulers.boundedElastic());
    }

    /** Work on files. */
    @FunctionalInterface
    private interface FileWork {

        void run() throws IOException;
    }
}
