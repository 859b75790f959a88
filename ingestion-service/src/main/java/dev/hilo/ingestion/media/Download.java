package dev.hilo.ingestion.media;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Writes what comes into a file, counts and hashes it on the way, and stops when it is too much. */
final class Download {

    private final Path file;
    private final long limit;
    private final MessageDigest digest;
    private long size;

    Download(Path file, long limit) {
        this.file = file;
        this.limit = limit;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    Mono<Fetched> of(Flux<DataBuffer> content, String type) {
        return DataBufferUtils.write(content.map(this::seen), file)
                .then(Mono.fromSupplier(
                        () -> new Fetched(file, type, size, HexFormat.of().formatHex(digest.digest()))));
    }

    private DataBuffer seen(DataBuffer piece) {
        size += piece.readableByteCount();
        if (size > limit) {
            DataBufferUtils.release(piece);
            throw new FetchFailure.Lost("it is larger than %d bytes".formatted(limit));
        }
        try (DataBuffer.ByteBufferIterator parts = piece.readableByteBuffers()) {
            while (parts.hasNext()) {
                ByteBuffer part = parts.next();
                digest.update(part);
            }
        }
        return piece;
    }
}
