package dev.hilo.task.tasks;

import dev.hilo.task.states.Phase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task as the API shows it.
 *
 * @param description in lists its beginning only
 * @param dueAt until when, if it is due at a time
 * @param dueOn until which day, if it is due on a day
 * @param urgency for whoever asks, in their time zone
 * @param repeat a rule of RFC 5545; empty if it does not repeat
 * @param reminders minutes before it is due
 * @param progress of subtasks and checklist together
 */
public record TaskView(
        UUID id,
        String title,
        String description,
        Priority priority,
        State state,
        boolean done,
        @Nullable Instant startAt,
        @Nullable Instant dueAt,
        @Nullable LocalDate dueOn,
        Urgency urgency,
        @Nullable Named assignee,
        @Nullable Named team,
        List<String> tags,
        String repeat,
        List<Long> reminders,
        @Nullable UUID parentId,
        Progress progress,
        List<Named> contacts,
        List<Named> companies,
        List<Named> deals,
        List<Named> conversations,
        @Nullable Named createdBy,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant completedAt,
        @Nullable Instant archivedAt,
        long version) {

    public record State(UUID id, String name, String nameEn, Phase phase, String color) {}

    /**
     * Something that has a name elsewhere.
     *
     * @param name empty if it is not known
     */
    public record Named(UUID id, String name) {}

    public record Progress(long done, long all) {}
}
