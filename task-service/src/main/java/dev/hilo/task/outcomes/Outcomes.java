package dev.hilo.task.outcomes;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The catalogue; to be asked inside a transaction. */
@Repository
class Outcomes {

    private static final String LIST = """
            select o.id, o.parent_id, o.name, o.archived_at is not null as archived, o.version
              from activity_outcomes o
             order by o.name, o.id
            """;

    private static final String ADD = """
            insert into activity_outcomes (id, org_id, parent_id, name)
            values (:id, :org, :parent, :name)
            """;

    private static final String CHANGE = """
            update activity_outcomes o
               set parent_id = :parent, name = :name, version = o.version + 1,
                   archived_at = case when :archived then coalesce(o.archived_at, now()) end
             where o.id = :id and o.version = :version
            """;

    private final ApiDatabase database;

    Outcomes(ApiDatabase database) {
        this.database = database;
    }

    Mono<OutcomeTree> all() {
        return database.sql(LIST).map(Outcomes::outcome).all().collectList().map(OutcomeTree::new);
    }

    Mono<Void> add(UUID org, Outcome outcome) {
        return database.sql(ADD)
                .bind("id", outcome.id())
                .bind("org", org)
                .bind("parent", parent(outcome))
                .bind("name", outcome.name())
                .then();
    }

    /** How many had that version: one or none. */
    Mono<Long> change(Outcome outcome) {
        return database.sql(CHANGE)
                .bind("id", outcome.id())
                .bind("parent", parent(outcome))
                .bind("name", outcome.name())
                .bind("archived", outcome.archived())
                .bind("version", outcome.version())
                .fetch()
                .rowsUpdated();
    }

    private static Object parent(Outcome outcome) {
        return outcome.parentId() == null ? Parameters.in(UUID.class) : Parameters.in(outcome.parentId());
    }

    private static Outcome outcome(Readable row) {
        return new Outcome(
                Columns.uuid(row, "id"),
                Columns.optional(row, "parent_id", UUID.class).orElse(null),
                Columns.text(row, "name"),
                Columns.flag(row, "archived"),
                Columns.integer(row, "version"));
    }
}
