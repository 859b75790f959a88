package dev.hilo.task.checklists;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Steps of tasks, in the order in which they were written; to be asked inside a transaction. */
@Repository
class ChecklistItems {

    private static final String LIST = """
            select i.id, i.title, i.done
              from checklist_items i
             where i.task_id = :task
             order by i.id
            """;

    private static final String ADD = """
            insert into checklist_items (id, org_id, task_id, title, done)
            values (:id, :org, :task, :title, :done)
            """;

    private static final String CHANGE = """
            update checklist_items i
               set title = :title, done = :done
             where i.id = :id and i.task_id = :task
            """;

    private final ApiDatabase database;

    ChecklistItems(ApiDatabase database) {
        this.database = database;
    }

    Mono<List<ChecklistItem>> of(UUID task) {
        return database.sql(LIST)
                .bind("task", task)
                .map(ChecklistItems::item)
                .all()
                .collectList();
    }

    Mono<ChecklistItem> add(UUID org, UUID task, ChecklistItem item) {
        return database.sql(ADD)
                .bind("id", item.id())
                .bind("org", org)
                .bind("task", task)
                .bind("title", item.title())
                .bind("done", item.done())
                .then()
                .thenReturn(item);
    }

    Mono<ChecklistItem> change(UUID task, ChecklistItem item) {
        return database.sql(CHANGE)
                .bind("id", item.id())
                .bind("task", task)
                .bind("title", item.title())
                .bind("done", item.done())
                .then()
                .thenReturn(item);
    }

    /** How many were there: one or none. */
    Mono<Long> remove(UUID task, UUID id) {
        return database.sql("delete from checklist_items i where i.id = :id and i.task_id = :task")
                .bind("id", id)
                .bind("task", task)
                .fetch()
                .rowsUpdated();
    }

    private static ChecklistItem item(Readable row) {
        return new ChecklistItem(Columns.uuid(row, "id"), Columns.text(row, "title"), Columns.flag(row, "done"));
    }
}
