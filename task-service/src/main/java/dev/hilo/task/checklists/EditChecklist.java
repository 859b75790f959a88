package dev.hilo.task.checklists;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.ids.Ids;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.requests.MergePatch;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.FieldError;
import dev.hilo.platform.web.Problem;
import dev.hilo.task.tasks.Task;
import dev.hilo.task.tasks.Tasks;
import dev.hilo.task.viewers.TaskReach;
import dev.hilo.task.wording.Typed;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Reads and changes the steps of a task, for whoever may see or edit the task. */
@Component
class EditChecklist {

    private static final int MOST = 200;
    private static final int LONGEST = 300;

    private final ApiDatabase database;
    private final Tasks tasks;
    private final ChecklistItems items;
    private final MergePatch mergePatch;

    EditChecklist(ApiDatabase database, Tasks tasks, ChecklistItems items, MergePatch mergePatch) {
        this.database = database;
        this.tasks = tasks;
        this.items = items;
        this.mergePatch = mergePatch;
    }

    /** What may be said of a step. */
    @Schema(name = "ChecklistItemFields")
    record Fields(@Nullable String title, @Nullable Boolean done) {

        ChecklistItem item(UUID id) {
            List<FieldError> errors = new ArrayList<>();
            String line = Typed.title("title", title, LONGEST, errors);
            if (!errors.isEmpty()) {
                throw Problem.invalid(errors);
            }
            return new ChecklistItem(id, line, Boolean.TRUE.equals(done));
        }
    }

    Mono<List<ChecklistItem>> list(Caller caller, UUID task) {
        return within(caller, TaskReach.VIEW, task)
                .then(Mono.defer(() -> items.of(task)))
                .as(database::inTransaction);
    }

    Mono<ChecklistItem> add(Caller caller, UUID task, Fields fields) {
        ChecklistItem item = fields.item(Ids.next());
        return within(caller, TaskReach.EDIT, task)
                .then(Mono.defer(() -> items.of(task)))
                .doOnNext(EditChecklist::requireRoom)
                .flatMap(_ -> items.add(caller.org(), task, item))
                .as(database::inTransaction);
    }

    Mono<ChecklistItem> change(Caller caller, UUID task, UUID id, JsonNode patch) {
        return within(caller, TaskReach.EDIT, task)
                .then(Mono.defer(() -> items.of(task)))
                .map(found -> changed(found, id, patch))
                .flatMap(item -> items.change(task, item))
                .as(database::inTransaction);
    }

    Mono<Void> remove(Caller caller, UUID task, UUID id) {
        return within(caller, TaskReach.EDIT, task)
                .then(Mono.defer(() -> items.remove(task, id)))
                .filter(removed -> removed == 1)
                .switchIfEmpty(Mono.error(Problem::notFound))
                .then()
                .as(database::inTransaction);
    }

    private Mono<Task> within(Caller caller, String permission, UUID id) {
        Conditions which = TaskReach.of(caller, permission);
        which.and("t.id = :id", "id", id);
        return tasks.find(which)
                .flatMap(found -> Mono.justOrEmpty(found.stream().findFirst()))
                .switchIfEmpty(Mono.error(Problem::notFound));
    }

    private ChecklistItem changed(List<ChecklistItem> found, UUID id, JsonNode patch) {
        ChecklistItem before =
                found.stream().filter(item -> item.id().equals(id)).findFirst().orElseThrow(Problem::notFound);
        return mergePatch
                .apply(new Fields(before.title(), before.done()), patch, Fields.class)
                .item(id);
    }

    private static void requireRoom(List<ChecklistItem> present) {
        if (present.size() >= MOST) {
            throw Problem.invalid("", "too-many", MOST);
        }
    }
}
