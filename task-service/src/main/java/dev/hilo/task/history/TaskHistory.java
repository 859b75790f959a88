package dev.hilo.task.history;

import dev.hilo.contracts.task.TaskEvent.Change;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.database.Rows;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Names;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** What happened to tasks; to be asked inside a transaction. */
@Repository
class TaskHistory {

    private static final String APPEND = """
            insert into task_history (id, org_id, task_id, at, what, actor_id, changes)
            select entry.id, entry.org_id, entry.task_id, entry.at, entry.what, entry.actor_id, entry.changes::jsonb
              from unnest(:ids::uuid[], :orgs::uuid[], :tasks::uuid[], :times::timestamptz[], :whats::text[], :actors::uuid[],
                          :changes::text[])
                   as entry (id, org_id, task_id, at, what, actor_id, changes)
            """;

    private static final String LIST = """
            select h.id, h.at, h.what, h.actor_id, coalesce(u.name, '') as actor_name, h.changes::text as changes
              from task_history h
              left join directory_users u on u.id = h.actor_id
             where %s
             order by h.at desc, h.id desc
             limit :rows
            """;

    private final ApiDatabase database;
    private final JsonMapper json;

    TaskHistory(ApiDatabase database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    record Entry(UUID id, UUID org, UUID task, Instant at, Change what, UUID actor, String changes) {}

    Mono<Void> append(List<Entry> entries) {
        return Rows.<Entry>of(entries)
                .uuid("ids", Entry::id)
                .uuid("orgs", Entry::org)
                .uuid("tasks", Entry::task)
                .time("times", Entry::at)
                .text("whats", entry -> entry.what().name())
                .uuid("actors", Entry::actor)
                .text("changes", Entry::changes)
                .bindTo(database.sql(APPEND))
                .then();
    }

    Mono<List<HistoryItem>> list(Conditions conditions, int most) {
        return conditions
                .bindTo(database.sql(conditions.in(LIST)))
                .bind("rows", most)
                .map(this::item)
                .all()
                .collectList();
    }

    private HistoryItem item(Readable row) {
        return new HistoryItem(
                Columns.uuid(row, "id"),
                Columns.time(row, "at"),
                Names.of(Columns.text(row, "what")),
                Columns.optional(row, "actor_id", UUID.class).orElse(null),
                Columns.text(row, "actor_name"),
                json.readTree(Columns.text(row, "changes")));
    }
}
