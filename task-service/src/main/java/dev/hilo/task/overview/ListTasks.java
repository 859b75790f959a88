package dev.hilo.task.overview;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Parameters;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.Cursor;
import dev.hilo.platform.web.Page;
import dev.hilo.task.overview.TaskSort.Directed;
import dev.hilo.task.tasks.ShownTasks;
import dev.hilo.task.tasks.TaskView;
import dev.hilo.task.viewers.Viewer;
import dev.hilo.task.viewers.Viewers;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Shows a page of the table. */
@Component
class ListTasks {

    private final ApiDatabase database;
    private final Viewers viewers;
    private final ShownTasks shown;

    ListTasks(ApiDatabase database, Viewers viewers, ShownTasks shown) {
        this.database = database;
        this.viewers = viewers;
        this.shown = shown;
    }

    /** A task in a list, and the place where it stands. */
    private record Placed(TaskView task, Cursor position) {}

    Mono<Page<TaskView>> list(Caller caller, TaskQuery query, Paging paging) {
        int limit = Parameters.limit(paging.limit());
        Directed order = Directed.parse(paging.sort());
        return viewers.of(caller)
                .flatMap(viewer -> rows(viewer, query, order, paging, limit + 1))
                .map(found -> Page.of(found, limit, Placed::position).map(Placed::task))
                .as(database::inTransaction);
    }

    private Mono<List<Placed>> rows(Viewer viewer, TaskQuery query, Directed order, Paging paging, int rows) {
        Conditions conditions = TaskConditions.of(query, viewer);
        order.goOn(conditions, paging.cursor());
        conditions.with("rows", rows);
        return shown.list(
                        order.pick(conditions),
                        conditions,
                        order.orderOfPage(),
                        viewer,
                        (task, row) -> new Placed(task, order.position(row, task.id())))
                .collectList();
    }
}
