package dev.hilo.task.reminders;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.ids.Ids;
import dev.hilo.task.notifications.Notice;
import dev.hilo.task.notifications.NotificationKind;
import dev.hilo.task.notifications.RaiseNotifications;
import dev.hilo.task.tasks.Task;
import dev.hilo.task.tasks.TaskChange;
import dev.hilo.task.tasks.TaskFollower;
import dev.hilo.task.viewers.Viewer;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells people at once what others have given them to do. */
@Component
class NotifyAssignees implements TaskFollower {

    private final ApiDatabase database;
    private final RaiseNotifications raise;

    NotifyAssignees(ApiDatabase database, RaiseNotifications raise) {
        this.database = database;
        this.raise = raise;
    }

    @Override
    public Mono<Void> follow(List<TaskChange> changes, Viewer by) {
        List<Notice> notices = changes.stream()
                .filter(TaskChange::isAssignedAnew)
                .map(TaskChange::after)
                .map(task -> notice(task, by))
                .filter(notice -> !notice.user().equals(by.me()))
                .toList();
        return raise.raise(database, notices);
    }

    private static Notice notice(Task task, Viewer by) {
        UUID assignee = Objects.requireNonNull(task.fields().assigneeId());
        return new Notice(
                Ids.next(),
                task.org(),
                assignee,
                NotificationKind.TASK_ASSIGNED,
                task.fields().title(),
                Notice.Subject.TASK,
                task.id(),
                by.now());
    }
}
