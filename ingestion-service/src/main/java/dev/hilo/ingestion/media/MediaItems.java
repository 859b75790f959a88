package dev.hilo.ingestion.media;

import dev.hilo.contracts.channel.Media;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Rows;
import dev.hilo.platform.database.StreamDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The files of messages. */
@Repository
class MediaItems {

    private static final String ENROL = """
            insert into media (id, org_id, account_id, channel, message_key, message_id, subject, mime_type, file_name,
                               content_id, size, sha256, source, state, created_at)
            select distinct on (id) *
              from unnest(:ids::uuid[], :orgs::uuid[], :accounts::uuid[], :channels::text[], :keys::text[],
                          :messages::text[], :subjects::text[], :types::text[], :names::text[], :contentIds::text[],
                          :sizes::bigint[], :hashes::text[], :sources::text[], :states::text[],
                          :since::text[]::timestamptz[])
                   as file (id)
                on conflict do nothing
            """;

    private static final String COLUMNS = """
            id, org_id, account_id, channel, message_key, message_id, subject, mime_type, file_name, content_id, size,
            sha256, source, state, attempts::bigint as attempts, created_at
            """;

    /** Whoever claims a file has it for this long; should they die, another takes it then. */
    private static final String CLAIM = """
            update media
               set attempts = attempts + 1, next_attempt_at = now() + interval '5 minutes'
             where id in (select id
                            from media
                           where state = 'PENDING'
                             and next_attempt_at <= now()
                           order by next_attempt_at
                           limit :limit
                             for update skip locked)
            returning\s""" + COLUMNS;

    private static final String FINISH = """
            update media
               set state = :state, mime_type = :type, size = :size, sha256 = :sha256, source = null,
                   last_error = :error, changed_at = now()
             where id = :id
               and state = 'PENDING'
            """;

    private static final String POSTPONE = """
            update media
               set next_attempt_at = now() + :pause * interval '1 millisecond', last_error = :error, changed_at = now()
             where id = :id
            """;

    private static final String BY_ID = "select " + COLUMNS + " from media where id = :id";

    private final StreamDatabase stream;
    private final ApiDatabase database;

    MediaItems(StreamDatabase stream, ApiDatabase database) {
        this.stream = stream;
        this.database = database;
    }

    /** Remembers files that are not known yet. */
    Mono<Void> enrol(List<MediaItem> items) {
        return Rows.of(items)
                .uuid("ids", item -> item.media().id())
                .uuid("orgs", MediaItem::org)
                .uuid("accounts", MediaItem::account)
                .text("channels", item -> item.channel().name())
                .text("keys", item -> item.message().key())
                .text("messages", item -> item.message().id())
                .text("subjects", MediaItem::subject)
                .text("types", item -> item.media().mimeType())
                .text("names", item -> item.media().fileName())
                .text("contentIds", item -> item.media().contentId())
                .integer("sizes", item -> item.media().size())
                .text("hashes", item -> item.media().sha256())
                .text("sources", MediaItem::source)
                .text("states", item -> item.media().state().name())
                .time("since", MediaItem::since)
                .bindTo(stream.sql(ENROL))
                .then();
    }

    /** Files whose turn it is, for the caller alone. */
    Mono<List<MediaItem>> claim(int limit) {
        return stream.sql(CLAIM).bind("limit", limit).map(MediaItem::of).all().collectList();
    }

    /**
     * Settles what became of a file. False if somebody else did already.
     *
     * @param error why it was given up; nothing if it was not
     */
    Mono<Boolean> finish(Media media, @Nullable String error) {
        DatabaseClient.GenericExecuteSpec statement = stream.sql(FINISH)
                .bind("id", media.id())
                .bind("state", media.state().name())
                .bind("type", media.mimeType());
        statement = media.size() == null
                ? statement.bindNull("size", Long.class)
                : statement.bind("size", Objects.requireNonNull(media.size()));
        statement = text(statement, "sha256", media.sha256());
        return text(statement, "error", error).fetch().rowsUpdated().map(rows -> rows > 0);
    }

    Mono<Void> postpone(UUID id, Duration pause, String error) {
        return stream.sql(POSTPONE)
                .bind("id", id)
                .bind("pause", pause.toMillis())
                .bind("error", error)
                .then();
    }

    /** For the API, inside a transaction of the caller's organisation. */
    Mono<MediaItem> find(UUID id) {
        return database.sql(BY_ID).bind("id", id).map(MediaItem::of).one();
    }

    private static DatabaseClient.GenericExecuteSpec text(
            DatabaseClient.GenericExecuteSpec statement, String name, @Nullable String value) {
        return value == null ? statement.bindNull(name, String.class) : statement.bind(name, value);
    }
}
