package dev.hilo.task.tasks;

import dev.hilo.contracts.task.TaskEvent;
import dev.hilo.contracts.task.TaskEvent.TaskChanged;
import dev.hilo.platform.ids.Ids;
import dev.hilo.task.states.TaskState;
import java.util.List;
import java.util.Objects;

/** What others are told of tasks. */
final class TaskEvents {

    private TaskEvents() {}

    static List<TaskChanged> of(List<TaskChange> changes, Situation situation) {
        return changes.stream().map(change -> event(change, situation)).toList();
    }

    private static TaskChanged event(TaskChange change, Situation situation) {
        Task task = change.after();
        // A change is kept under the next version; a new task already has its first.
        long version = change.before() == null ? task.version() : task.version() + 1;
        var me = situation.viewer().me();
        return new TaskChanged(
                Ids.next(),
                task.org(),
                situation.viewer().now(),
                task.id(),
                version,
                change.what(),
                me.getMostSignificantBits() == 0 ? null : me,
                picture(task, situation));
    }

    private static TaskEvent.Task picture(Task task, Situation situation) {
        TaskFields fields = task.fields();
        String state = situation
                .states()
                .find(Objects.requireNonNull(fields.stateId()))
                .map(TaskState::name)
                .orElse("");
        return new TaskEvent.Task(
                fields.title(),
                state,
                task.done(),
                task.deadline().equals(Deadline.NEVER) ? null : task.deadline(),
                fields.assigneeId(),
                fields.teamId(),
                fields.contacts(),
                fields.companies(),
                fields.deals(),
                fields.conversations(),
                task.isArchived());
    }
}
