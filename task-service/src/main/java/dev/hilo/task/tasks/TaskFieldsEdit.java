package dev.hilo.task.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes {@link TaskFields} that differ in a few values. */
public final class TaskFieldsEdit {

    private final TaskFields base;
    private String title;
    private String description;
    private @Nullable UUID state;
    private @Nullable Instant startAt;
    private @Nullable Instant dueAt;
    private @Nullable LocalDate dueOn;
    private @Nullable UUID assignee;
    private @Nullable UUID team;
    private List<String> tags;
    private String repeat;
    private @Nullable UUID parent;
    private List<UUID> contacts;

    TaskFieldsEdit(TaskFields base) {
        this.base = base;
        title = base.title();
        description = base.description();
        state = base.stateId();
        startAt = base.startAt();
        dueAt = base.dueAt();
        dueOn = base.dueOn();
        assignee = base.assigneeId();
        team = base.teamId();
        tags = base.tags();
        repeat = base.repeat();
        parent = base.parentId();
        contacts = base.contacts();
    }

    public TaskFieldsEdit texts(String newTitle, String newDescription, List<String> newTags) {
        title = newTitle;
        description = newDescription;
        tags = newTags;
        return this;
    }

    public TaskFieldsEdit state(UUID newState) {
        state = newState;
        return this;
    }

    public TaskFieldsEdit dates(@Nullable Instant start, @Nullable Instant at, @Nullable LocalDate on) {
        startAt = start;
        dueAt = at;
        dueOn = on;
        return this;
    }

    public TaskFieldsEdit assignedTo(@Nullable UUID user, @Nullable UUID toTeam) {
        assignee = user;
        team = toTeam;
        return this;
    }

    public TaskFieldsEdit repeat(String rule) {
        repeat = rule;
        return this;
    }

    public TaskFieldsEdit partOf(UUID newParent) {
        parent = newParent;
        return this;
    }

    public TaskFieldsEdit contacts(List<UUID> linked) {
        contacts = linked;
        return this;
    }

    public TaskFields done() {
        return new TaskFields(
                title,
                description,
                base.priority(),
                state,
                startAt,
                dueAt,
                dueOn,
                assignee,
                team,
                tags,
                repeat,
                base.reminders(),
                parent,
                contacts,
                base.companies(),
                base.deals(),
                base.conversations());
    }
}
