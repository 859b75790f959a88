package dev.hilo.ingestion.media;

import dev.hilo.contracts.channel.Media;
import dev.hilo.ingestion.blobs.BlobMissing;
import dev.hilo.ingestion.blobs.BlobStore;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.Problem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/media")
@Tag(name = "media", description = "Files of messages")
@SuppressWarnings("RequestMappingAnnotation") // the caller comes from the token
class MediaController {

    /** What a browser may show in our own name; whatever could hold a script is only ever saved. */
    private static final Set<String> SHOWN =
            Set.of("image/png", "image/jpeg", "image/gif", "image/webp", "application/pdf", "text/plain");

    private static final Set<String> PLAYED = Set.of("audio", "video");

    private final ApiDatabase database;
    private final MediaItems items;
    private final BlobStore blobs;

    MediaController(ApiDatabase database, MediaItems items, BlobStore blobs) {
        this.database = database;
        this.items = items;
        this.blobs = blobs;
    }

    @GetMapping("/{id}")
    @Operation(summary = "The content of a file; 409 while it is still with the provider, 410 if it is lost")
    Mono<ResponseEntity<Flux<DataBuffer>>> content(@Parameter(hidden = true) Caller caller, @PathVariable UUID id) {
        var _ = caller.require("conversations:view");
        return database.inTransaction(items.find(id))
                .switchIfEmpty(Mono.error(Problem::notFound))
                .map(this::answer);
    }

    private ResponseEntity<Flux<DataBuffer>> answer(MediaItem item) {
        Media media = item.media();
        return switch (media.state()) {
            case PENDING -> throw new Problem(HttpStatus.CONFLICT, "still-fetching");
            case FAILED -> throw new Problem(HttpStatus.GONE, "file-lost");
            case STORED -> shown(item, media);
        };
    }

    private ResponseEntity<Flux<DataBuffer>> shown(MediaItem item, Media media) {
        MediaType type = type(media.mimeType());
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition(type, media).toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                // Under its id the content never changes.
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable());
        Long size = media.size();
        if (size != null) {
            answer = answer.contentLength(size);
        }
        return answer.body(
                blobs.read(item.org(), media.id()).onErrorMap(BlobMissing.class, gone -> Problem.notFound()));
    }

    private static ContentDisposition disposition(MediaType type, Media media) {
        boolean safe = SHOWN.contains(media.mimeType()) || PLAYED.contains(type.getType());
        ContentDisposition.Builder builder = safe ? ContentDisposition.inline() : ContentDisposition.attachment();
        String name = media.fileName();
        return name == null
                ? builder.build()
                : builder.filename(name, StandardCharsets.UTF_8).build();
    }

    private static MediaType type(String declared) {
        try {
            return MediaType.parseMediaType(declared);
        } catch (InvalidMediaTypeException senders) {
            return MediaType.APPLICATION_OCTET_STREAM;
        }
    }
}
