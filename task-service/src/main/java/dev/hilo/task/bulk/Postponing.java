package dev.hilo.task.bulk;

import dev.hilo.task.tasks.TaskFields;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Makes work due later, at the same time of the day. */
final class Postponing {

    private Postponing() {}

    /** Later by days, or to a day. The start moves along, so that it stays before the end. */
    static TaskFields by(TaskFields fields, @Nullable Integer days, @Nullable LocalDate to, ZoneId zone) {
        if (fields.dueAt() != null) {
            ZonedDateTime due = fields.dueAt().atZone(zone);
            LocalDate day = to == null ? due.toLocalDate().plusDays(days == null ? 0 : days) : to;
            Instant later = day.atTime(due.toLocalTime()).atZone(zone).toInstant();
            return fields.edit()
                    .dates(moved(fields, due.toLocalDate(), day, zone), later, null)
                    .done();
        }
        if (fields.dueOn() != null) {
            LocalDate day = to == null ? fields.dueOn().plusDays(days == null ? 0 : days) : to;
            return fields.edit()
                    .dates(moved(fields, fields.dueOn(), day, zone), null, day)
                    .done();
        }
        return to == null
                ? fields
                : fields.edit().dates(fields.startAt(), null, to).done();
    }

    private static @Nullable Instant moved(TaskFields fields, LocalDate from, LocalDate to, ZoneId zone) {
        if (fields.startAt() == null) {
            return null;
        }
        ZonedDateTime start = fields.startAt().atZone(zone);
        LocalTime time = start.toLocalTime();
        return start.toLocalDate()
                .plusDays(ChronoUnit.DAYS.between(from, to))
                .atTime(time)
                .atZone(zone)
                .toInstant();
    }
}
