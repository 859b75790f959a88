package dev.hilo.task.states;

import dev.hilo.platform.ids.Ids;
import java.util.List;
import java.util.UUID;

/**
 * The states an organisation begins with. Their ids follow from the organisation, so that two requests make the same.
 */
final class DefaultStates {

    private DefaultStates() {}

    static List<TaskState> of(UUID org) {
        return List.of(
                state(org, "Por hacer", "To do", Phase.OPEN, "#64748b", 1),
                state(org, "En progreso", "In progress", Phase.IN_PROGRESS, "#2563eb", 2),
                state(org, "Completada", "Done", Phase.DONE, "#15803d", 3));
    }

    private static TaskState state(UUID org, String name, String english, Phase phase, String color, long place) {
        UUID id = Ids.of(org, "task state", phase.name());
        return new TaskState(id, name, english, phase, color, place, false, 1);
    }
}
