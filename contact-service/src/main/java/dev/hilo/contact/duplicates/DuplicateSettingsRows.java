package dev.hilo.contact.duplicates;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What organisations want done with duplicates, as they set it. */
@Repository
class DuplicateSettingsRows {

    private static final String FIND = "select mode, threshold from duplicate_settings";

    private static final String SAVE = """
            insert into duplicate_settings (org_id, mode, threshold) values (:org, :mode, :threshold)
            on conflict (org_id) do update
               set mode = excluded.mode, threshold = excluded.threshold, version = duplicate_settings.version + 1
            """;

    private final ApiDatabase database;

    DuplicateSettingsRows(ApiDatabase database) {
        this.database = database;
    }

    Mono<DuplicateSettings> find() {
        return database.sql(FIND)
                .map(row -> new DuplicateSettings(
                        DuplicateMode.valueOf(Columns.text(row, "mode")), Columns.real(row, "threshold")))
                .one()
                .defaultIfEmpty(DuplicateSettings.DEFAULT)
                .as(database::inTransaction);
    }

    Mono<Void> save(UUID org, DuplicateSettings settings) {
        return database.sql(SAVE)
                .bind("org", org)
                .bind("mode", settings.mode().name())
                .bind("threshold", settings.threshold())
                .then()
                .as(database::inTransaction);
    }
}
