package dev.hilo.ingestion.media;

import dev.hilo.contracts.channel.Media;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import io.r2dbc.spi.Readable;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Files that people of ours uploaded to send them. Each method is to be called inside a transaction. */
@Repository
class Uploads {

    private static final String ADD = """
            insert into uploads (id, org_id, uploaded_by, mime_type, file_name, size, sha256)
            values (:id, :org, :by, :type, :name, :size, :sha256)
            """;

    private static final String FIND =
            "select id, org_id, mime_type, file_name, size, sha256 from uploads where id = :id";

    private final ApiDatabase database;

    Uploads(ApiDatabase database) {
        this.database = database;
    }

    /** A file and whose it is. */
    record Upload(UUID org, Media media) {

        static Upload of(Readable row) {
            String name = Columns.text(row, "file_name");
            return new Upload(
                    Columns.uuid(row, "org_id"),
                    new Media(
                            Columns.uuid(row, "id"),
                            Media.State.STORED,
                            Columns.text(row, "mime_type"),
                            name.isEmpty() ? null : name,
                            Columns.integer(row, "size"),
                            Columns.text(row, "sha256"),
                            null,
                            null));
        }
    }

    Mono<Void> add(UUID org, String uploadedBy, Media media) {
        return database.sql(ADD)
                .bind("id", media.id())
                .bind("org", org)
                .bind("by", uploadedBy)
                .bind("type", media.mimeType())
                .bind("name", Objects.requireNonNullElse(media.fileName(), ""))
                .bind("size", Objects.requireNonNull(media.size(), "an upload was measured"))
                .bind("sha256", Objects.requireNonNull(media.sha256(), "an upload was measured"))
                .then();
    }

    Mono<Upload> find(UUID id) {
        return database.sql(FIND).bind("id", id).map(Upload::of).one();
    }
}
