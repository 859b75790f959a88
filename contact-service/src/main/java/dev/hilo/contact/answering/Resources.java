package dev.hilo.contact.answering;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.web.Problem;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Files, templates and people that a message may name, as requests look them up. */
@Repository
class Resources {

    private static final String FILES = """
            select f.id, f.mime_type, f.file_name, f.size, f.sha256
              from unnest(:ids::uuid[]) with ordinality as wanted (id, place)
              join uploaded_files f using (id)
             order by place
            """;

    private static final String TEMPLATES = """
            select name, language, category, body, parameters::bigint as parameters
              from message_templates
             where account_id = :account
             order by name, language
             limit 500
            """;

    private static final String COLLEAGUES = """
            select id, name from directory_users where id = any(:ids) and active
            """;

    /** Who uploads a file and sends it at once is faster than the event that tells of it. */
    private static final Retry ON_ITS_WAY = Retry.fixedDelay(20, Duration.ofMillis(100))
            .filter(NotThereYet.class::isInstance)
            .onRetryExhaustedThrow((_, signal) -> Problem.invalid("media", "unknown-file"));

    private final ApiDatabase database;

    Resources(ApiDatabase database) {
        this.database = database;
    }

    /** Somebody whom a note names. */
    record Colleague(UUID id, String name) {}

    /**
     * The files, in this order.
     *
     * @return fails with 422 if one is not there, or not the caller's organisation's
     */
    Mono<List<UploadedFile>> files(List<UUID> ids) {
        if (ids.isEmpty()) {
            return Mono.just(List.of());
        }
        return Mono.defer(() -> find(ids))
                .filter(found -> found.size() == ids.size())
                .switchIfEmpty(Mono.error(NotThereYet::new))
                .retryWhen(ON_ITS_WAY);
    }

    private Mono<List<UploadedFile>> find(List<UUID> ids) {
        return database.sql(FILES)
                .bind("ids", ids.toArray(UUID[]::new))
                .map(UploadedFile::of)
                .all()
                .collectList()
                .as(database::inTransaction);
    }

    /**
     * What is known of the account's templates; empty if its provider has not been asked yet. To be called inside a
     * transaction.
     */
    Mono<List<MessageTemplate>> templates(UUID account) {
        return database.sql(TEMPLATES)
                .bind("account", account)
                .map(MessageTemplate::of)
                .all()
                .collectList();
    }

    /**
     * The colleagues, by id. To be called inside a transaction.
     *
     * @return fails with 422 if one is not an active user of the organisation
     */
    Mono<List<Colleague>> colleagues(List<UUID> ids) {
        if (ids.isEmpty()) {
            return Mono.just(List.of());
        }
        return database.sql(COLLEAGUES)
                .bind("ids", ids.toArray(UUID[]::new))
                .map(row -> new Colleague(Columns.uuid(row, "id"), Columns.text(row, "name")))
                .all()
                .collectList()
                .filter(found -> found.size() == ids.size())
                .switchIfEmpty(Mono.error(() -> Problem.invalid("mentions", "unknown-user")));
    }

    private static final class NotThereYet extends RuntimeException {

        NotThereYet() {
            super("a file is not known yet", null, false, false);
        }
    }
}
