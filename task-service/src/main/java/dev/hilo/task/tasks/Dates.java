package dev.hilo.task.tasks;

import dev.hilo.task.recurrence.Recurrence;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/** The dates of a task that repeats. */
final class Dates {

    private Dates() {}

    /** When it is due, by the clock on the wall. */
    static LocalDateTime firstDay(TaskFields fields, ZoneId zone) {
        return fields.dueAt() != null
                ? LocalDateTime.ofInstant(fields.dueAt(), zone)
                : Objects.requireNonNull(fields.dueOn()).atStartOfDay();
    }

    /** The same task the next time; empty if this was the last. */
    static Optional<TaskFields> next(TaskFields fields, ZoneId zone) {
        if (fields.repeat().isEmpty()) {
            return Optional.empty();
        }
        LocalDateTime due = firstDay(fields, zone);
        return switch (Recurrence.read(fields.repeat(), due)) {
            case Recurrence.Refused _ -> Optional.empty();
            case Recurrence.Rule rule -> rule.after(due).map(next -> on(fields, next, zone));
        };
    }

    private static TaskFields on(TaskFields fields, Recurrence.Next next, ZoneId zone) {
        TaskFieldsEdit edit = fields.edit().repeat(next.rule());
        if (fields.dueAt() == null) {
            return edit.dates(null, null, next.at().toLocalDate()).done();
        }
        Instant due = next.at().atZone(zone).toInstant();
        Instant start = fields.startAt() == null ? null : due.minus(Duration.between(fields.startAt(), fields.dueAt()));
        return edit.dates(start, due, null).done();
    }
}
