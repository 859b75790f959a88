package dev.hilo.task.tasks;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.Problem;
import dev.hilo.task.viewers.TaskReach;
import dev.hilo.task.viewers.Viewers;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Shows one task. */
@Component
public class ReadTask {

    private final ApiDatabase database;
    private final Viewers viewers;
    private final ShownTasks shown;

    ReadTask(ApiDatabase database, Viewers viewers, ShownTasks shown) {
        this.database = database;
        this.viewers = viewers;
        this.shown = shown;
    }

    /** The task as it is now; 404 if it is not there for the caller. */
    public Mono<TaskView> read(Caller caller, UUID id) {
        Conditions which = TaskReach.of(caller, TaskReach.VIEW);
        which.and("t.id = :id", "id", id);
        return show(caller, which);
    }

    /** The task that the caller has just written, whether or not it is within reach now. */
    public Mono<TaskView> written(Caller caller, UUID id) {
        return show(caller, Conditions.of("t.id = :id", "id", id));
    }

    private Mono<TaskView> show(Caller caller, Conditions which) {
        return viewers.of(caller)
                .flatMap(viewer -> shown.find(which, viewer))
                .switchIfEmpty(Mono.error(Problem::notFound))
                .as(database::inTransaction);
    }
}
