package dev.hilo.task.states;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All states of an organisation, in their order: what is decided with them. */
public record StateSet(List<TaskState> states) {

    public StateSet {
        states = List.copyOf(states);
    }

    /** The state with this id, archived or not. */
    public Optional<TaskState> find(UUID id) {
        return states.stream().filter(state -> state.id().equals(id)).findFirst();
    }

    /** Where a task may be put. */
    public Optional<TaskState> usable(UUID id) {
        return find(id).filter(state -> !state.archived());
    }

    /** The first state of a phase; there always is one. */
    public TaskState first(Phase phase) {
        return states.stream()
                .filter(state -> !state.archived() && state.phase() == phase)
                .findFirst()
                .or(() ->
                        states.stream().filter(state -> state.phase() == phase).findFirst())
                .orElseThrow();
    }

    public boolean isDone(UUID id) {
        return find(id).map(TaskState::isDone).orElse(false);
    }
}
