package dev.hilo.task.tasks;

import dev.hilo.task.viewers.Viewer;
import java.util.List;
import reactor.core.publisher.Mono;

/** A feature that has to know when tasks change, in the transaction in which they do. */
public interface TaskFollower {

    Mono<Void> follow(List<TaskChange> changes, Viewer by);
}
