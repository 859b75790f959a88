package dev.hilo.contact.merging;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is a survivor's own, beside what it was made to show. */
@Repository
class Survivors {

    private static final String FIND =
            "select own::text as own, shown::text as shown from survivors where contact_id = :id";

    private static final String SAVE = """
            insert into survivors (contact_id, org_id, own, shown)
            select c.id, c.org_id, :own::jsonb, :shown::jsonb from contacts c where c.id = :id
            on conflict (contact_id) do update set own = excluded.own, shown = excluded.shown
            """;

    private static final String FORGET = "delete from survivors where contact_id = :id";

    private final ApiDatabase database;
    private final JsonMapper json;

    Survivors(ApiDatabase database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    record Survivor(ObjectNode own, ObjectNode shown) {}

    /** Empty for a contact that nothing was merged into. */
    Mono<Survivor> find(UUID id) {
        return database.sql(FIND)
                .bind("id", id)
                .map(row -> new Survivor(read(Columns.text(row, "own")), read(Columns.text(row, "shown"))))
                .one();
    }

    Mono<Void> save(UUID id, Survivor survivor) {
        return database.sql(SAVE)
                .bind("id", id)
                .bind("own", survivor.own().toString())
                .bind("shown", survivor.shown().toString())
                .then();
    }

    Mono<Void> forget(UUID id) {
        return database.sql(FORGET).bind("id", id).then();
    }

    private ObjectNode read(String text) {
        return json.readValue(text, ObjectNode.class);
    }
}
