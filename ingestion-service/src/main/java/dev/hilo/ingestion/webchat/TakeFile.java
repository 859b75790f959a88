package dev.hilo.ingestion.webchat;

import dev.hilo.contracts.Topics;
import dev.hilo.contracts.channel.Media;
import dev.hilo.contracts.channel.MessageKind;
import dev.hilo.ingestion.blobs.BlobStore;
import dev.hilo.ingestion.channel.Account;
import dev.hilo.ingestion.publishing.KafkaGate;
import dev.hilo.platform.web.Problem;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Takes a file that a visitor sends: stored first, then told. */
@Component
class TakeFile {

    private static final int LARGEST = 10 * 1024 * 1024;

    private static final Set<String> TYPES = Set.of(
            "image/png",
            "image/jpeg",
            "image/gif",
            "image/webp",
            "application/pdf",
            "text/plain",
            "audio/mpeg",
            "audio/mp4",
            "audio/ogg",
            "video/mp4",
            "video/webm");

    private final BlobStore blobs;
    private final KafkaGate kafka;
    private final ChatLines lines;
    private final Clock clock;

    TakeFile(BlobStore blobs, KafkaGate kafka, ChatLines lines, Clock clock) {
        this.blobs = blobs;
        this.kafka = kafka;
        this.lines = lines;
        this.clock = clock;
    }

    /**
     * A file as it comes.
     *
     * @param clientMessageId the browser's own: sent twice, it is one message
     */
    record Sent(String clientMessageId, String name, String type, Flux<DataBuffer> content) {}

    /** Id of the message; fails with 415 for a type that web chat does not carry, with 413 if it is too large. */
    Mono<UUID> take(Account account, Visitor visitor, Sent file) {
        if (!TYPES.contains(file.type())) {
            return Mono.error(new Problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "wrong-type"));
        }
        return DataBufferUtils.join(file.content(), LARGEST)
                .map(TakeFile::bytes)
                .onErrorMap(DataBufferLimitException.class, _ -> new Problem(HttpStatus.CONTENT_TOO_LARGE, "too-large"))
                .switchIfEmpty(Mono.error(() -> Problem.invalid("file", "required")))
                .flatMap(content -> keep(account, visitor, file, content));
    }

    private Mono<UUID> keep(Account account, Visitor visitor, Sent file, byte[] content) {
        ChatEvents events = new ChatEvents(account, visitor, clock.instant());
        UUID message = events.messageId(file.clientMessageId());
        Media media = new Media(
                events.fileId(file.clientMessageId()),
                Media.State.STORED,
                file.type(),
                file.name(),
                (long) content.length,
                sha256(content),
                null,
                null);
        return blobs.put(account.org(), media.id(), content)
                .then(kafka.send(
                        Topics.CHANNEL_INBOUND, List.of(events.sent(file.clientMessageId(), kind(file.type()), media))))
                .onErrorMap(_ -> new Problem(HttpStatus.SERVICE_UNAVAILABLE, "try-again"))
                .then(lines.addTheirs(account, visitor.id(), message, file.name()))
                .thenReturn(message);
    }

    private static MessageKind kind(String type) {
        return switch (type.substring(0, type.indexOf('/'))) {
            case "image" -> MessageKind.IMAGE;
            case "audio" -> MessageKind.AUDIO;
            case "video" -> MessageKind.VIDEO;
            default -> MessageKind.DOCUMENT;
        };
    }

    private static byte[] bytes(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
