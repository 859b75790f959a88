package dev.hilo.task.tasks;

import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.requests.EntityTag;
import dev.hilo.platform.requests.MergePatch;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.Problem;
import dev.hilo.task.tasks.ChangeTasks.Decision;
import dev.hilo.task.viewers.TaskReach;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Changes one task. */
@Component
public class EditTask {

    private final ChangeTasks changeTasks;
    private final MergePatch mergePatch;

    EditTask(ChangeTasks changeTasks, MergePatch mergePatch) {
        this.changeTasks = changeTasks;
        this.mergePatch = mergePatch;
    }

    Mono<Void> patch(Caller caller, UUID id, JsonNode patch, @Nullable String expected) {
        return decide(caller, id, expected, (task, situation) -> situation.edited(task, patched(task, patch)));
    }

    Mono<Void> finish(Caller caller, UUID id, boolean done, @Nullable String expected) {
        return decide(caller, id, expected, (task, situation) -> situation.finished(task, done));
    }

    Mono<Void> archive(Caller caller, UUID id, boolean away, @Nullable String expected) {
        return decide(
                caller,
                id,
                expected,
                (task, situation) -> task.archived(away, situation.viewer().now()));
    }

    /**
     * What is decided becomes of the task.
     *
     * @param expected {@code If-Match} of the request
     * @throws Problem 404 if it is not there for the caller, 412 if it has changed
     */
    public Mono<Void> decide(Caller caller, UUID id, @Nullable String expected, Decision decision) {
        Conditions which = TaskReach.of(caller, TaskReach.EDIT);
        which.and("t.id = :id", "id", id);
        // Without a row there is no decision, and no decision is not a change.
        AtomicBoolean found = new AtomicBoolean();
        return changeTasks
                .change(caller, which, (task, situation) -> {
                    found.set(true);
                    EntityTag.require(task.version(), expected);
                    return decision.of(task, situation);
                })
                .filter(_ -> found.get())
                .switchIfEmpty(Mono.error(Problem::notFound))
                .then();
    }

    /** A day takes the place of a time, and the other way round. */
    private TaskFields patched(Task task, JsonNode patch) {
        TaskFields before = task.fields();
        TaskFields after = mergePatch.apply(before, patch, TaskFields.class);
        boolean both = after.dueAt() != null && after.dueOn() != null;
        if (both && before.dueAt() != null && !patch.has("dueAt")) {
            return after.edit().dates(after.startAt(), null, after.dueOn()).done();
        }
        if (both && before.dueOn() != null && !patch.has("dueOn")) {
            return after.edit().dates(after.startAt(), after.dueAt(), null).done();
        }
        return after;
    }
}
