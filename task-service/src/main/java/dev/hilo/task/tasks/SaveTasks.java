package dev.hilo.task.tasks;

import dev.hilo.contracts.Topics;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.outbox.Outbox;
import dev.hilo.task.viewers.Viewer;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Keeps what was decided about tasks and tells everybody who has to know, a handful of statements whatever the number.
 */
@Component
class SaveTasks {

    private final ApiDatabase database;
    private final References references;
    private final Tasks tasks;
    private final TaskLinks links;
    private final Outbox outbox;
    private final List<TaskFollower> followers;

    SaveTasks(
            ApiDatabase database,
            References references,
            Tasks tasks,
            TaskLinks links,
            Outbox outbox,
            List<TaskFollower> followers) {
        this.database = database;
        this.references = references;
        this.tasks = tasks;
        this.links = links;
        this.outbox = outbox;
        this.followers = List.copyOf(followers);
    }

    /** To be called inside a transaction. */
    Mono<List<TaskChange>> save(List<TaskChange> decided, Situation situation) {
        List<TaskChange> changes =
                decided.stream().filter(change -> !change.isNothing()).toList();
        if (changes.isEmpty()) {
            return Mono.just(changes);
        }
        return references
                .check(changes)
                .then(Mono.defer(() -> write(changes)))
                .then(Mono.defer(() -> outbox.append(database, Topics.TASK_EVENTS, TaskEvents.of(changes, situation))))
                .then(Mono.defer(() -> tell(changes, situation.viewer())))
                .thenReturn(changes);
    }

    private Mono<Void> write(List<TaskChange> changes) {
        List<Task> fresh = after(changes, true);
        List<Task> known = after(changes, false);
        List<Task> linked = changes.stream()
                .filter(TaskChange::changesLinks)
                .map(TaskChange::after)
                .toList();
        return tasks.add(fresh).then(Mono.defer(() -> tasks.change(known))).then(Mono.defer(() -> links.keep(linked)));
    }

    private static List<Task> after(List<TaskChange> changes, boolean fresh) {
        return changes.stream()
                .filter(change -> (change.before() == null) == fresh)
                .map(TaskChange::after)
                .toList();
    }

    private Mono<Void> tell(List<TaskChange> changes, Viewer by) {
        return Flux.fromIterable(followers)
                .concatMap(follower -> follower.follow(changes, by))
                .then();
    }
}
