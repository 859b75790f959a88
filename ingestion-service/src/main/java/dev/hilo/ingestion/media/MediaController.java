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
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
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
    private final Uploads uploads;
    private final UploadFile uploading;
    private final BlobStore blobs;

    MediaController(ApiDatabase database, MediaItems items, Uploads uploads, UploadFile uploading, BlobStore blobs) {
        this.database = database;
        this.items = items;
        this.uploads = uploads;
        this.uploading = uploading;
        this.blobs = blobs;
    }

    @GetMapping("/{id}")
    @Operation(summary = "The content of a file; 409 while it is still with the provider, 410 if it is lost")
    Mono<ResponseEntity<Flux<DataBuffer>>> content(@Parameter(hidden = true) Caller caller, @PathVariable UUID id) {
        var _ = caller.require("conversations:view");
        return items.find(id)
                .map(item -> answer(item.org(), item.media()))
                .switchIfEmpty(Mono.defer(() -> uploads.find(id).map(upload -> answer(upload.org(), upload.media()))))
                .as(database::inTransaction)
                .switchIfEmpty(Mono.error(Problem::notFound));
    }

    /** A file that messages can bring, as the API shows it. */
    record UploadedFile(
            UUID id,
            String mimeType,
            @Nullable String fileName,
            @Nullable Long size,
            String url) {

        static UploadedFile of(Media media) {
            return new UploadedFile(
                    media.id(), media.mimeType(), media.fileName(), media.size(), "/api/v1/media/" + media.id());
        }
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Uploads a file (part \"file\"), whose id messages can name")
    Mono<UploadedFile> upload(@Parameter(hidden = true) Caller caller, @RequestPart("file") FilePart file) {
        var _ = caller.require("conversations:create");
        return uploading.upload(caller, file).map(UploadedFile::of);
    }

    private ResponseEntity<Flux<DataBuffer>> answer(UUID org, Media media) {
        return switch (media.state()) {
            case PENDING -> throw new Problem(HttpStatus.CONFLICT, "still-fetching");
            case FAILED -> throw new Problem(HttpStatus.GONE, "file-lost");
            case STORED -> shown(org, media);
        };
    }

    private ResponseEntity<Flux<DataBuffer>> shown(UUID org, Media media) {
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
        return answer.body(blobs.read(org, media.id()).onErrorMap(BlobMissing.class, gone -> Problem.notFound()));
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
