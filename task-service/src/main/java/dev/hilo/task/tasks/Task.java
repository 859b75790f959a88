package dev.hilo.task.tasks;

import dev.hilo.platform.ids.Ids;
import dev.hilo.platform.web.Problem;
import dev.hilo.task.states.Phase;
import dev.hilo.task.states.StateSet;
import dev.hilo.task.viewers.Viewer;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task as it is kept.
 *
 * @param rank its place among the tasks of its state, the lowest on top
 * @param deadline when it becomes late
 * @param createdBy nothing if an integrator did
 */
public record Task(
        UUID id,
        UUID org,
        TaskFields fields,
        boolean done,
        BigDecimal rank,
        Instant deadline,
        @Nullable UUID createdBy,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant completedAt,
        @Nullable Instant archivedAt,
        long version) {

    /**
     * A new one, on top of its state.
     *
     * @throws Problem 422 with everything that no task may be
     */
    public static Task created(TaskFields wanted, StateSet states, Viewer viewer) {
        TaskFields fields = TaskRules.checked(wanted, states, viewer.zone());
        UUID state = stateOf(fields, states);
        boolean done = states.isDone(state);
        return new Task(
                Ids.next(),
                viewer.caller().org(),
                fields.edit().state(state).done(),
                done,
                Ranks.onTop(viewer.now()),
                Deadline.of(fields, viewer.zone()),
                userOrNobody(viewer),
                viewer.now(),
                viewer.now(),
                done ? viewer.now() : null,
                null,
                1);
    }

    private static UUID stateOf(TaskFields fields, StateSet states) {
        return Objects.requireNonNullElseGet(
                fields.stateId(), () -> states.first(Phase.OPEN).id());
    }

    private static @Nullable UUID userOrNobody(Viewer viewer) {
        return viewer.me().getMostSignificantBits() == 0 ? null : viewer.me();
    }

    /**
     * With other fields; a day that stays the same keeps the deadline it had.
     *
     * @throws Problem 422 with everything that no task may be
     */
    public Task edited(TaskFields wanted, StateSet states, Viewer viewer) {
        TaskFields now = TaskRules.checked(wanted, states, viewer.zone());
        UUID state = stateOf(now, states);
        boolean sameDates = Objects.equals(now.dueAt(), fields.dueAt()) && Objects.equals(now.dueOn(), fields.dueOn());
        boolean doneNow = states.isDone(state);
        boolean moved = !state.equals(fields.stateId());
        return new Task(
                id,
                org,
                now.edit().state(state).done(),
                doneNow,
                moved ? Ranks.onTop(viewer.now()) : rank,
                sameDates ? deadline : Deadline.of(now, viewer.zone()),
                createdBy,
                createdAt,
                viewer.now(),
                completed(doneNow, viewer.now()),
                archivedAt,
                version);
    }

    private @Nullable Instant completed(boolean doneNow, Instant now) {
        return doneNow ? Objects.requireNonNullElse(completedAt, now) : null;
    }

    public Task at(BigDecimal newRank) {
        return new Task(
                id,
                org,
                fields,
                done,
                newRank,
                deadline,
                createdBy,
                createdAt,
                updatedAt,
                completedAt,
                archivedAt,
                version);
    }

    /** Out of the way, or back. */
    public Task archived(boolean away, Instant now) {
        return new Task(
                id,
                org,
                fields,
                done,
                rank,
                deadline,
                createdBy,
                createdAt,
                now,
                completedAt,
                away ? Objects.requireNonNullElse(archivedAt, now) : null,
                version);
    }

    public boolean isArchived() {
        return archivedAt != null;
    }
}
