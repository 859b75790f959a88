package dev.hilo.task.tasks;

import dev.hilo.contracts.task.TaskEvent.Change;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What happens to a task.
 *
 * @param before nothing for a new one
 * @param what the most telling of all that happened
 */
public record TaskChange(@Nullable Task before, Task after, Change what) {

    static TaskChange creating(Task task) {
        return new TaskChange(null, task, Change.CREATED);
    }

    /** From one to the other. */
    public static TaskChange between(Task before, Task after) {
        return new TaskChange(before, after, what(before, after));
    }

    private static Change what(Task before, Task after) {
        if (before.isArchived() != after.isArchived()) {
            return after.isArchived() ? Change.ARCHIVED : Change.RESTORED;
        }
        if (before.done() != after.done()) {
            return after.done() ? Change.COMPLETED : Change.REOPENED;
        }
        boolean sameAssignment = Objects.equals(
                        before.fields().assigneeId(), after.fields().assigneeId())
                && Objects.equals(before.fields().teamId(), after.fields().teamId());
        return sameAssignment ? Change.EDITED : Change.ASSIGNED;
    }

    /** Whether nothing is different at all. */
    boolean isNothing() {
        return before != null
                && before.fields().equals(after.fields())
                && before.isArchived() == after.isArchived()
                && before.rank().compareTo(after.rank()) == 0;
    }

    /** Whether it hangs on something else now. */
    boolean changesLinks() {
        return Stream.of(LinkKind.values())
                .anyMatch(
                        kind -> !kind.of(after.fields()).equals(before == null ? List.of() : kind.of(before.fields())));
    }

    /** Whether another user than before has to do it now. */
    public boolean isAssignedAnew() {
        UUID present = after.fields().assigneeId();
        return present != null
                && (before == null || !present.equals(before.fields().assigneeId()));
    }

    /** Whether anything that reminders depend on is different. */
    public boolean movesReminders() {
        return before == null
                || before.done() != after.done()
                || before.isArchived() != after.isArchived()
                || !before.deadline().equals(after.deadline())
                || !before.fields().reminders().equals(after.fields().reminders());
    }
}
