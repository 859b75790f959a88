package dev.hilo.task.tasks;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** What a task may hang on. */
public enum LinkKind {
    CONTACT("contacts", TaskFields::contacts),
    COMPANY("companies", TaskFields::companies),
    DEAL("deals", TaskFields::deals),
    CONVERSATION("conversations", TaskFields::conversations);

    private final String field;

    @SuppressWarnings("ImmutableEnumChecker") // A reference to an accessor holds nothing.
    private final Function<TaskFields, List<UUID>> targets;

    LinkKind(String field, Function<TaskFields, List<UUID>> targets) {
        this.field = field;
        this.targets = targets;
    }

    /** The name of the list in the API. */
    String field() {
        return field;
    }

    List<UUID> of(TaskFields fields) {
        return targets.apply(fields);
    }
}
