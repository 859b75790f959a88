package dev.hilo.contact.answering;

import dev.hilo.contracts.channel.Media;
import dev.hilo.platform.database.Columns;
import io.r2dbc.spi.Readable;
import java.util.UUID;

/** A file that ingestion-service holds for us. */
record UploadedFile(UUID id, String mimeType, String fileName, long size, String sha256) {

    static UploadedFile of(Readable row) {
        return new UploadedFile(
                Columns.uuid(row, "id"),
                Columns.text(row, "mime_type"),
                Columns.text(row, "file_name"),
                Columns.integer(row, "size"),
                Columns.text(row, "sha256"));
    }

    Media media() {
        return new Media(
                id, Media.State.STORED, mimeType, fileName.isEmpty() ? null : fileName, size, sha256, null, null);
    }
}
