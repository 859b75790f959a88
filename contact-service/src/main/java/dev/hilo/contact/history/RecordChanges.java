package dev.hilo.contact.history;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.database.Rows;
import dev.hilo.platform.ids.Ids;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Position;
import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The history of contacts and companies. */
@Repository
public class RecordChanges {

    private static final TypeReference<Map<String, Different>> FIELDS = new TypeReference<>() {};

    private static final String APPEND = """
            insert into record_changes (id, org_id, record, record_id, at, actor, actor_name, action, fields)
            select id, :org, record, record_id, :at, :actor, :name, action, fields::jsonb
              from unnest(:ids::uuid[], :kinds::text[], :records::uuid[], :actions::text[], :fields::text[])
                   as row (id, record, record_id, action, fields)
            """;

    private static final String LIST = """
            select id, at, actor, actor_name, action, fields::text as fields
              from record_changes c
             where record_id = any(:records) and %s
             order by at desc, id desc
             limit :rows
            """;

    private final ApiDatabase database;
    private final JsonMapper json;
    private final Clock clock;

    RecordChanges(ApiDatabase database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** To be called inside the transaction of the changes. */
    public Mono<Void> append(Actor actor, List<Change> changes) {
        if (changes.isEmpty()) {
            return Mono.empty();
        }
        return Rows.of(changes)
                .uuid("ids", _ -> Ids.next())
                .text("kinds", change -> change.record().name())
                .uuid("records", Change::recordId)
                .text("actions", Change::action)
                .text("fields", change -> json.writeValueAsString(change.fields()))
                .bindTo(database.sql(APPEND))
                .bind("org", actor.org())
                .bind("at", clock.instant())
                .bind("actor", actor.id())
                .bind("name", actor.name())
                .then();
    }

    /** What was done to these records, which are one person or one company, the latest first. */
    public Mono<List<ChangeView>> list(List<UUID> records, Optional<Position> last, int most) {
        Conditions conditions = new Conditions();
        last.ifPresent(position -> position.goOn(conditions, "at", "id"));
        return conditions
                .bindTo(database.sql(conditions.in(LIST)))
                .bind("records", records.toArray(UUID[]::new))
                .bind("rows", most)
                .map(this::change)
                .all()
                .collectList()
                .as(database::inTransaction);
    }

    private ChangeView change(Readable row) {
        return new ChangeView(
                Columns.uuid(row, "id"),
                Columns.time(row, "at"),
                Columns.text(row, "actor"),
                Columns.text(row, "actor_name"),
                Columns.text(row, "action"),
                json.readValue(Columns.text(row, "fields"), FIELDS));
    }
}
