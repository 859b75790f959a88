package dev.hilo.task.states;

import java.util.UUID;

/**
 * A state of tasks.
 *
 * @param nameEn for those who read English; empty if it is the same
 * @param color {@code #rrggbb}
 * @param place in the order of the board
 */
public record TaskState(
        UUID id, String name, String nameEn, Phase phase, String color, long place, boolean archived, long version) {

    boolean isDone() {
        return phase == Phase.DONE;
    }
}
