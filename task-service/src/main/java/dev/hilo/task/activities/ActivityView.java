package dev.hilo.task.activities;

import dev.hilo.platform.lists.Position;
import dev.hilo.task.calendars.CalendarEntry;
import dev.hilo.task.tasks.TaskView.Named;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An activity as the API shows it. */
record ActivityView(
        UUID id,
        ActivityKind kind,
        String subject,
        String notes,
        String place,
        Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable Named outcome,
        @Nullable Named deal,
        List<Named> users,
        List<Named> contacts,
        @Nullable Named createdBy,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    Position position() {
        return new Position(startsAt, id);
    }

    /** As it stands in calendars. */
    CalendarEntry entry() {
        return new CalendarEntry(id, subject, notes, place, null, startsAt, endsAt);
    }

    ActivityFields fields() {
        return new ActivityFields(
                kind,
                subject,
                notes,
                place,
                startsAt,
                endsAt,
                outcome == null ? null : outcome.id(),
                deal == null ? null : deal.id(),
                users.stream().map(Named::id).toList(),
                contacts.stream().map(Named::id).toList());
    }
}
