package dev.hilo.task.reminders;

import dev.hilo.platform.ids.Ids;
import dev.hilo.task.notifications.NotificationKind;
import dev.hilo.task.tasks.Deadline;
import dev.hilo.task.tasks.Task;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A moment at which somebody is to be told of a task. */
record Reminder(UUID id, UUID org, UUID task, NotificationKind kind, Instant at) {

    private static final List<Integer> A_DAY_BEFORE = List.of(24 * 60);

    /** Those that are still to come: ahead of the deadline as often as was asked for, and when it has passed. */
    static Stream<Reminder> of(Task task, Instant now) {
        if (task.done() || task.isArchived() || task.deadline().equals(Deadline.NEVER)) {
            return Stream.empty();
        }
        List<Integer> asked = task.fields().reminders();
        Stream<Reminder> ahead = (asked.isEmpty() ? A_DAY_BEFORE : asked)
                .stream()
                        .map(minutes -> task.deadline().minus(Duration.ofMinutes(minutes)))
                        .map(at -> at(task, NotificationKind.TASK_DUE_SOON, at));
        return Stream.concat(ahead, Stream.of(at(task, NotificationKind.TASK_OVERDUE, task.deadline())))
                .filter(reminder -> reminder.at().isAfter(now));
    }

    private static Reminder at(Task task, NotificationKind kind, Instant at) {
        return new Reminder(Ids.next(), task.org(), task.id(), kind, at);
    }
}
