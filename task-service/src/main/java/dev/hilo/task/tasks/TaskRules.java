package dev.hilo.task.tasks;

import dev.hilo.platform.web.FieldError;
import dev.hilo.platform.web.Problem;
import dev.hilo.task.recurrence.Recurrence;
import dev.hilo.task.states.StateSet;
import dev.hilo.task.wording.Typed;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a task may be, as far as it can be told without asking anybody. */
final class TaskRules {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_DESCRIPTION = 20_000;
    private static final int MOST_TAGS = 30;
    private static final int LONGEST_TAG = 60;
    private static final int MOST_LINKS = 100;
    private static final int MOST_REMINDERS = 5;
    private static final int LONGEST_REMINDER = 366 * 24 * 60;
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2999-12-31T23:59:59Z");

    private final List<FieldError> errors = new ArrayList<>();

    private TaskRules() {}

    /**
     * The fields as they can be kept.
     *
     * @throws Problem 422 with everything that is wrong
     */
    static TaskFields checked(TaskFields fields, StateSet states, ZoneId zone) {
        TaskRules rules = new TaskRules();
        TaskFields clean = rules.clean(fields);
        rules.dates(clean, zone);
        rules.links(clean);
        rules.reminders(clean.reminders());
        rules.state(clean.stateId(), states);
        if (!rules.errors.isEmpty()) {
            throw Problem.invalid(rules.errors);
        }
        return clean;
    }

    private TaskFields clean(TaskFields fields) {
        return fields.edit()
                .texts(
                        Typed.title("title", fields.title(), LONGEST_TITLE, errors),
                        Typed.text("description", fields.description(), LONGEST_DESCRIPTION, errors),
                        Typed.words("tags", fields.tags(), MOST_TAGS, LONGEST_TAG, errors))
                .repeat(fields.repeat().strip())
                .done();
    }

    private void dates(TaskFields fields, ZoneId zone) {
        inRange("startAt", fields.startAt());
        inRange("dueAt", fields.dueAt());
        if (fields.dueOn() != null) {
            inRange("dueOn", fields.dueOn().atStartOfDay(ZoneOffset.UTC).toInstant());
        }
        if (fields.dueAt() != null && fields.dueOn() != null) {
            errors.add(new FieldError("dueOn", "day-or-time"));
        }
        if (!errors.isEmpty()) {
            return;
        }
        Instant deadline = Deadline.of(fields, zone);
        if (fields.startAt() != null && deadline.isBefore(fields.startAt())) {
            errors.add(new FieldError(fields.dueOn() == null ? "dueAt" : "dueOn", "due-before-start"));
        }
        if (!fields.repeat().isEmpty()) {
            repeat(fields, zone);
        }
    }

    private void repeat(TaskFields fields, ZoneId zone) {
        if (fields.dueAt() == null && fields.dueOn() == null) {
            errors.add(new FieldError("repeat", "repeat-needs-date"));
            return;
        }
        switch (Recurrence.read(fields.repeat(), Dates.firstDay(fields, zone))) {
            case Recurrence.Refused(String code) -> errors.add(new FieldError("repeat", code));
            case Recurrence.Rule _ -> {}
        }
    }

    private void inRange(String field, @Nullable Instant time) {
        if (time != null && (time.isBefore(EARLIEST) || time.isAfter(LATEST))) {
            errors.add(new FieldError(field, "time"));
        }
    }

    private void links(TaskFields fields) {
        notTooMany("contacts", fields.contacts());
        notTooMany("companies", fields.companies());
        notTooMany("deals", fields.deals());
        notTooMany("conversations", fields.conversations());
    }

    private void notTooMany(String field, List<UUID> linked) {
        if (linked.size() > MOST_LINKS) {
            errors.add(new FieldError(field, "too-many", MOST_LINKS));
        }
    }

    private void reminders(List<Integer> minutes) {
        if (minutes.size() > MOST_REMINDERS) {
            errors.add(new FieldError("reminders", "too-many", MOST_REMINDERS));
        }
        if (minutes.stream().anyMatch(before -> before < 0 || before > LONGEST_REMINDER)) {
            errors.add(new FieldError("reminders", "between", 0, LONGEST_REMINDER));
        }
    }

    private void state(@Nullable UUID state, StateSet states) {
        if (state != null && states.usable(state).isEmpty()) {
            errors.add(new FieldError("stateId", "unknown-state"));
        }
    }
}
