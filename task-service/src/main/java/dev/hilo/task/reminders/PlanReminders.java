package dev.hilo.task.reminders;

import dev.hilo.task.tasks.Task;
import dev.hilo.task.tasks.TaskChange;
import dev.hilo.task.tasks.TaskFollower;
import dev.hilo.task.viewers.Viewer;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Plans anew when a task is due at another time, done, or out of the way. */
@Component
class PlanReminders implements TaskFollower {

    private final Reminders reminders;

    PlanReminders(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public Mono<Void> follow(List<TaskChange> changes, Viewer by) {
        List<Task> moved = changes.stream()
                .filter(TaskChange::movesReminders)
                .map(TaskChange::after)
                .toList();
        if (moved.isEmpty()) {
            return Mono.empty();
        }
        return reminders.replace(
                moved.stream().map(Task::id).toList(),
                moved.stream().flatMap(task -> Reminder.of(task, by.now())).toList());
    }
}
