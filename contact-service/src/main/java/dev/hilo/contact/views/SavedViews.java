package dev.hilo.contact.views;

import dev.hilo.contact.history.RecordKind;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.lists.Conditions;
import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The views of an organisation's users. */
@Repository
class SavedViews {

    private static final TypeReference<Map<String, String>> QUERY = new TypeReference<>() {};

    private static final String SELECT = """
            select id, owner_id, record, name, shared, query::text as query, columns, place, version
              from saved_views
             where %s
             order by place, id
             limit 200
            """;

    private static final String INSERT = """
            insert into saved_views (id, org_id, owner_id, record, name, shared, query, columns, place, created_at)
            values (:id, :org, :owner, :record, :name, :shared, :query::jsonb, :columns, :place, :now)
            """;

    private static final String UPDATE = """
            update saved_views
               set record = :record, name = :name, shared = :shared, query = :query::jsonb, columns = :columns, place = :place,
                   version = version + 1
             where id = :id and version = :version
            """;

    private static final String DELETE = "delete from saved_views where id = :id";

    private final ApiDatabase database;
    private final JsonMapper json;
    private final Clock clock;

    SavedViews(ApiDatabase database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** The caller's own views, and those that others share. */
    Mono<List<SavedView>> list(UUID me, Conditions conditions) {
        conditions.and("(owner_id = :me or shared)", "me", me);
        return conditions
                .bindTo(database.sql(conditions.in(SELECT)))
                .map(this::view)
                .all()
                .collectList();
    }

    Mono<Void> insert(UUID org, UUID owner, UUID id, WrittenView view) {
        return bind(database.sql(INSERT), view)
                .bind("id", id)
                .bind("org", org)
                .bind("owner", owner)
                .bind("now", clock.instant())
                .then();
    }

    /** Whether it still was of this version. */
    Mono<Boolean> update(SavedView present, WrittenView view) {
        return bind(database.sql(UPDATE), view)
                .bind("id", present.id())
                .bind("version", present.version())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    private GenericExecuteSpec bind(GenericExecuteSpec statement, WrittenView view) {
        return statement
                .bind("record", view.record().name())
                .bind("name", view.name())
                .bind("shared", view.shared())
                .bind("query", json.writeValueAsString(view.query()))
                .bind("columns", view.columns().toArray(String[]::new))
                .bind("place", view.place());
    }

    Mono<Void> delete(UUID id) {
        return database.sql(DELETE).bind("id", id).then();
    }

    private SavedView view(Readable row) {
        return new SavedView(
                Columns.uuid(row, "id"),
                Columns.uuid(row, "owner_id"),
                RecordKind.valueOf(Columns.text(row, "record")),
                Columns.text(row, "name"),
                Columns.flag(row, "shared"),
                json.readValue(Columns.text(row, "query"), QUERY),
                Columns.optional(row, "columns", String[].class).map(List::of).orElseGet(List::of),
                Math.toIntExact(Columns.integer(row, "place")),
                Columns.integer(row, "version"));
    }
}
