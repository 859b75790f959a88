package dev.hilo.task.bulk;

import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.Problem;
import dev.hilo.task.tasks.ChangeTasks;
import dev.hilo.task.tasks.ChangeTasks.Decision;
import dev.hilo.task.tasks.Situation;
import dev.hilo.task.tasks.Task;
import dev.hilo.task.tasks.TaskFields;
import dev.hilo.task.viewers.TaskReach;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Does one thing with many tasks, by the same handful of statements as with one. */
@Component
class ChangeManyTasks {

    private static final int MOST = 1000;
    private static final int FURTHEST = 3660;

    private final ChangeTasks changeTasks;

    ChangeManyTasks(ChangeTasks changeTasks) {
        this.changeTasks = changeTasks;
    }

    Mono<Integer> create(Caller caller, List<UUID> contacts, @Nullable TaskFields task) {
        var _ = caller.require(TaskReach.BULK);
        var _ = caller.require(TaskReach.CREATE);
        requireSelection("contacts", contacts);
        if (task == null) {
            throw Problem.invalid("task", "required");
        }
        return changeTasks
                .create(caller, situation -> forEach(contacts, task, situation))
                .map(List::size);
    }

    private static List<Task> forEach(List<UUID> contacts, TaskFields task, Situation situation) {
        return contacts.stream()
                .map(contact -> task.edit().contacts(List.of(contact)).done())
                .map(fields -> Task.created(fields, situation.states(), situation.viewer()))
                .toList();
    }

    Mono<Integer> assign(Caller caller, List<UUID> ids, @Nullable UUID user, @Nullable UUID team) {
        return decide(
                caller,
                ids,
                (task, situation) -> situation.edited(
                        task, task.fields().edit().assignedTo(user, team).done()));
    }

    Mono<Integer> complete(Caller caller, List<UUID> ids) {
        return decide(caller, ids, (task, situation) -> situation.finished(task, true));
    }

    Mono<Integer> postpone(Caller caller, List<UUID> ids, @Nullable Integer days, @Nullable LocalDate to) {
        if ((days == null) == (to == null)) {
            throw Problem.invalid("days", "days-or-day");
        }
        if (days != null && (days < 1 || days > FURTHEST)) {
            throw Problem.invalid("days", "between", 1, FURTHEST);
        }
        return decide(
                caller,
                ids,
                (task, situation) -> situation.edited(
                        task,
                        Postponing.by(
                                task.fields(), days, to, situation.viewer().zone())));
    }

    private Mono<Integer> decide(Caller caller, List<UUID> ids, Decision decision) {
        var _ = caller.require(TaskReach.BULK);
        requireSelection("ids", ids);
        Conditions which = TaskReach.of(caller, TaskReach.EDIT);
        which.and("t.id = any(:ids)", "ids", ids.toArray(UUID[]::new));
        which.and("t.archived_at is null");
        return changeTasks.change(caller, which, decision).map(List::size);
    }

    private static void requireSelection(String field, List<UUID> ids) {
        if (ids.isEmpty() || ids.size() > MOST) {
            throw Problem.invalid(field, "between", 1, MOST);
        }
    }
}
