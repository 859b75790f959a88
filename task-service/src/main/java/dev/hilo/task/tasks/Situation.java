package dev.hilo.task.tasks;

import dev.hilo.task.states.Phase;
import dev.hilo.task.states.StateSet;
import dev.hilo.task.viewers.Viewer;

/** In which something is decided: who decides, when, and the states there are. */
public record Situation(Viewer viewer, StateSet states) {

    /** The task with other fields. */
    public Task edited(Task task, TaskFields fields) {
        return task.edited(fields, states, viewer);
    }

    /** The task in the first state of done or open work. */
    public Task finished(Task task, boolean done) {
        if (task.done() == done) {
            return task;
        }
        var phase = done ? Phase.DONE : Phase.OPEN;
        return edited(task, task.fields().edit().state(states.first(phase).id()).done());
    }
}
