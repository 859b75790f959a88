package dev.hilo.task.views;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import dev.hilo.task.views.SavedView.Mode;
import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The views of a user; to be asked inside a transaction. */
@Repository
class SavedViews {

    private static final String LIST = """
            select v.id, v.name, v.mode, v.query, v.is_default
              from saved_views v
             where v.user_id = :user
             order by v.name, v.id
            """;

    private static final String KEEP = """
            insert into saved_views (id, org_id, user_id, name, mode, query, is_default)
            values (:id, :org, :user, :name, :mode, :query, :default)
                on conflict (id) do update
               set name = excluded.name, mode = excluded.mode, query = excluded.query, is_default = excluded.is_default
            """;

    private static final String NO_DEFAULT = """
            update saved_views v
               set is_default = false
             where v.user_id = :user and v.is_default and v.id <> :id and :default
            """;

    private final ApiDatabase database;

    SavedViews(ApiDatabase database) {
        this.database = database;
    }

    Mono<List<SavedView>> of(UUID user) {
        return database.sql(LIST).bind("user", user).map(SavedViews::view).all().collectList();
    }

    /** Keeps the view as it is now; a new default takes the place of the one before. */
    Mono<SavedView> keep(UUID org, UUID user, SavedView view) {
        return database.sql(NO_DEFAULT)
                .bind("user", user)
                .bind("id", view.id())
                .bind("default", view.isDefault())
                .then()
                .then(database.sql(KEEP)
                        .bind("id", view.id())
                        .bind("org", org)
                        .bind("user", user)
                        .bind("name", view.name())
                        .bind("mode", view.mode().name())
                        .bind("query", view.query())
                        .bind("default", view.isDefault())
                        .then())
                .thenReturn(view);
    }

    /** How many there were: one or none. */
    Mono<Long> remove(UUID user, UUID id) {
        return database.sql("delete from saved_views v where v.user_id = :user and v.id = :id")
                .bind("user", user)
                .bind("id", id)
                .fetch()
                .rowsUpdated();
    }

    private static SavedView view(Readable row) {
        return new SavedView(
                Columns.uuid(row, "id"),
                Columns.text(row, "name"),
                Mode.valueOf(Columns.text(row, "mode")),
                Columns.text(row, "query"),
                Columns.flag(row, "is_default"));
    }
}
