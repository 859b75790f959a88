package dev.hilo.ingestion.media;

import dev.hilo.contracts.Topics;
import dev.hilo.contracts.channel.ChannelResource.FileUploaded;
import dev.hilo.contracts.channel.Media;
import dev.hilo.ingestion.blobs.BlobStore;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.ids.Ids;
import dev.hilo.platform.outbox.Outbox;
import dev.hilo.platform.outbox.OutboxRelay;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Keeps a file that somebody of ours is about to send. */
@Component
class UploadFile {

    private static final Pattern TYPE = Pattern.compile("[a-z0-9.+-]{1,60}/[a-z0-9.+-]{1,100}");
    private static final String UNTYPED = "application/octet-stream";
    private static final int LONGEST_NAME = 200;

    private final BlobStore blobs;
    private final Uploads uploads;
    private final ApiDatabase database;
    private final Outbox outbox;
    private final OutboxRelay relay;
    private final MediaSettings settings;
    private final Clock clock;

    UploadFile(
            BlobStore blobs,
            Uploads uploads,
            ApiDatabase database,
            Outbox outbox,
            OutboxRelay relay,
            MediaSettings settings,
            Clock clock) {
        this.blobs = blobs;
        this.uploads = uploads;
        this.database = database;
        this.outbox = outbox;
        this.relay = relay;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The file, kept.
     *
     * @return fails with 413 if it is larger than any channel carries, with 422 if it is empty
     */
    Mono<Media> upload(Caller caller, FilePart part) {
        return Mono.usingWhen(blobs.scratch(), scratch -> keep(caller, part, scratch), UploadFile::remove)
                .doOnSuccess(_ -> relay.wake());
    }

    private Mono<Media> keep(Caller caller, FilePart part, Path scratch) {
        return new Download(scratch, settings.largest().toBytes())
                .of(part.content(), type(part))
                .onErrorMap(FetchFailure.class, _ -> new Problem(HttpStatus.CONTENT_TOO_LARGE, "too-large"))
                .filter(file -> file.size() > 0)
                .switchIfEmpty(Mono.error(() -> Problem.invalid("file", "required")))
                .map(file -> media(file, part))
                .delayUntil(media -> blobs.put(caller.org(), media.id(), scratch))
                .delayUntil(media -> tell(caller, media));
    }

    private Mono<Void> tell(Caller caller, Media media) {
        FileUploaded event = new FileUploaded(
                Ids.next(),
                caller.org(),
                clock.instant(),
                media.id(),
                media.mimeType(),
                Objects.requireNonNullElse(media.fileName(), ""),
                Objects.requireNonNull(media.size(), "it was measured"),
                Objects.requireNonNull(media.sha256(), "it was measured"));
        return uploads.add(caller.org(), caller.subject(), media)
                .then(outbox.append(database, Topics.CHANNEL_RESOURCES, List.of(event)))
                .as(database::inTransaction);
    }

    private static Media media(Fetched file, FilePart part) {
        return new Media(
                Ids.next(), Media.State.STORED, file.type(), name(part), file.size(), file.sha256(), null, null);
    }

    /** The last piece of a path, without what could end a header or hide an ending. */
    private static String name(FilePart part) {
        String name = part.filename()
                .replaceAll(".*[/\\\\]", "")
                .replaceAll("[\\p{Cntrl}\\p{Cf}]", "")
                .strip();
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    private static String type(FilePart part) {
        MediaType declared = part.headers().getContentType();
        String type = declared == null
                ? UNTYPED
                : "%s/%s".formatted(declared.getType(), declared.getSubtype()).toLowerCase(Locale.ROOT);
        return TYPE.matcher(type).matches() ? type : UNTYPED;
    }

    private static Mono<Void> remove(Path scratch) {
        return Mono.fromRunnable(() -> {
            try {
                var _ = Files.deleteIfExists(scratch);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }
}
