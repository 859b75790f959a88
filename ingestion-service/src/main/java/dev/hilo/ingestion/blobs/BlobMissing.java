package dev.hilo.ingestion.blobs;

import java.util.UUID;

/** The store does not have this content. */
public final class BlobMissing extends RuntimeException {

    public BlobMissing(UUID id) {
        super("no content %s".formatted(id));
    }
}
