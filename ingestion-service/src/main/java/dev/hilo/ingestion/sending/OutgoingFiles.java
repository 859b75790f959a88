package dev.hilo.ingestion.sending;

import dev.hilo.contracts.channel.Media;
import dev.hilo.contracts.channel.SendMessage;
import dev.hilo.ingestion.blobs.BlobStore;
import dev.hilo.ingestion.channel.Outgoing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Lays the files of a message out for its sender, and clears them away behind it. */
@Component
final class OutgoingFiles {

    private final BlobStore blobs;

    OutgoingFiles(BlobStore blobs) {
        this.blobs = blobs;
    }

    Mono<List<Outgoing.File>> of(SendMessage message) {
        return Flux.fromIterable(message.content().media())
                .concatMap(media -> file(message, media))
                .collectList();
    }

    private Mono<Outgoing.File> file(SendMessage message, Media media) {
        return blobs.scratch()
                .flatMap(scratch -> DataBufferUtils.write(blobs.read(message.org(), media.id()), scratch)
                        .thenReturn(new Outgoing.File(
                                media.mimeType(),
                                Objects.requireNonNullElse(media.fileName(), "file"),
                                Objects.requireNonNullElse(media.size(), 0L),
                                scratch)));
    }

    Mono<Void> remove(List<Outgoing.File> files) {
        return Mono.fromRunnable(() -> files.forEach(OutgoingFiles::remove));
    }

    private static void remove(Outgoing.File file) {
        try {
            var _ = Files.deleteIfExists(file.content());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
