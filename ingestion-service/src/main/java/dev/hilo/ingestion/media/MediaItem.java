package dev.hilo.ingestion.media;

import dev.hilo.contracts.channel.Channel;
import dev.hilo.contracts.channel.Media;
import dev.hilo.contracts.channel.MessageRef;
import dev.hilo.contracts.channel.Origin;
import dev.hilo.platform.database.Columns;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file and the message it belongs to.
 *
 * @param subject of the message's events: what is told of the file keeps its place among them
 * @param attempts begun so far
 * @param since when it was first heard of
 */
record MediaItem(
        UUID org,
        UUID account,
        Channel channel,
        MessageRef message,
        String subject,
        Media media,
        int attempts,
        Instant since) {

    /** The file of a message that was just told. */
    static MediaItem of(Origin origin, MessageRef message, Media media) {
        return new MediaItem(
                origin.org(),
                origin.account(),
                origin.channel(),
                message,
                origin.subject(),
                media,
                0,
                origin.receivedAt());
    }

    static MediaItem of(Readable row) {
        Media media = new Media(
                Columns.uuid(row, "id"),
                Media.State.valueOf(Columns.text(row, "state")),
                Columns.text(row, "mime_type"),
                row.get("file_name", String.class),
                row.get("size", Long.class),
                row.get("sha256", String.class),
                row.get("content_id", String.class),
                row.get("source", String.class));
        return new MediaItem(
                Columns.uuid(row, "org_id"),
                Columns.uuid(row, "account_id"),
                Channel.valueOf(Columns.text(row, "channel")),
                new MessageRef(Columns.text(row, "message_key"), Columns.text(row, "message_id")),
                Columns.text(row, "subject"),
                media,
                Math.toIntExact(Columns.integer(row, "attempts")),
                Columns.time(row, "created_at"));
    }

    /** The file as it is now in our store. */
    Media stored(String mimeType, long size, String sha256) {
        return new Media(
                media.id(), Media.State.STORED, mimeType, media.fileName(), size, sha256, media.contentId(), null);
    }

    /** The file, given up. */
    Media failed() {
        return new Media(
                media.id(),
                Media.State.FAILED,
                media.mimeType(),
                media.fileName(),
                media.size(),
                media.sha256(),
                media.contentId(),
                null);
    }

    /** Where it is to be fetched from. */
    @Nullable String source() {
        return media.source();
    }
}
