package dev.hilo.task.tasks;

import java.time.Instant;
import java.time.ZoneId;

/** When a task becomes late. */
public final class Deadline {

    /** Of a task without a date: behind every other one. */
    public static final Instant NEVER = Instant.parse("9999-12-31T23:59:59Z");

    private Deadline() {}

    /** The minute it is due, or the end of the day where the one who chose it is. */
    static Instant of(TaskFields fields, ZoneId zone) {
        if (fields.dueAt() != null) {
            return fields.dueAt();
        }
        return fields.dueOn() == null
                ? NEVER
                : fields.dueOn().plusDays(1).atStartOfDay(zone).toInstant();
    }
}
