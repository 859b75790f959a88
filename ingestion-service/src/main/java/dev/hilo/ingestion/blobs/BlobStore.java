package dev.hilo.ingestion.blobs;

import java.nio.file.Path;
import java.util.UUID;
import org.springframework.core.io.buffer.DataBuffer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Keeps contents, each under its organisation and id. What is put again under an id replaces what was there; nobody
 * ever reads half of it.
 */
public interface BlobStore {

    /** Completes when the content would survive a crash. */
    Mono<Void> put(UUID org, UUID id, byte[] content);

    /** Completes when the content would survive a crash; the file may be gone then. */
    Mono<Void> put(UUID org, UUID id, Path file);

    /** The content in pieces; fails with {@link BlobMissing}. */
    Flux<DataBuffer> read(UUID org, UUID id);

    /** Where a content may be gathered before it is put: a new empty file, to be deleted by whoever asked. */
    Mono<Path> scratch();
}
