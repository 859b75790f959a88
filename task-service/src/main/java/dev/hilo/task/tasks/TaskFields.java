package dev.hilo.task.tasks;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that people may say of a task.
 *
 * @param stateId the first open state, if nothing is said
 * @param dueAt until when, to the minute; not together with {@code dueOn}
 * @param dueOn until which day, wherever one is
 * @param repeat a rule of RFC 5545 that ends, for example {@code FREQ=WEEKLY;BYDAY=MO;COUNT=10}; empty for once
 * @param reminders how many minutes before it is due the assignee is reminded
 * @param parentId the task it is a part of
 */
public record TaskFields(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String title,
        String description,
        Priority priority,
        @Nullable UUID stateId,
        @Nullable Instant startAt,
        @Nullable Instant dueAt,
        @Nullable LocalDate dueOn,
        @Nullable UUID assigneeId,
        @Nullable UUID teamId,
        List<String> tags,
        String repeat,
        List<Integer> reminders,
        @Nullable UUID parentId,
        List<UUID> contacts,
        List<UUID> companies,
        List<UUID> deals,
        List<UUID> conversations) {

    /** What is not said is usual. */
    public TaskFields {
        title = Objects.requireNonNullElse(title, "");
        description = Objects.requireNonNullElse(description, "");
        priority = Objects.requireNonNullElse(priority, Priority.MEDIUM);
        tags = said(tags);
        repeat = Objects.requireNonNullElse(repeat, "");
        reminders = said(reminders);
        contacts = said(contacts);
        companies = said(companies);
        deals = said(deals);
        conversations = said(conversations);
    }

    private static <T> List<T> said(@Nullable List<T> values) {
        return values == null
                ? List.of()
                : values.stream().filter(Objects::nonNull).distinct().toList();
    }

    /** The same with something else in it. */
    public TaskFieldsEdit edit() {
        return new TaskFieldsEdit(this);
    }
}
