package dev.hilo.task.tasks;

import dev.hilo.contracts.task.TaskEvent.Change;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.outbox.OutboxRelay;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.Problem;
import dev.hilo.task.states.Phase;
import dev.hilo.task.states.TaskStates;
import dev.hilo.task.viewers.Viewers;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Decides about tasks and keeps what was decided, all of it or nothing. */
@Component
public class ChangeTasks {

    private final ApiDatabase database;
    private final Viewers viewers;
    private final TaskStates states;
    private final Tasks tasks;
    private final SaveTasks saveTasks;
    private final OutboxRelay relay;
    private final Clock clock;

    ChangeTasks(
            ApiDatabase database,
            Viewers viewers,
            TaskStates states,
            Tasks tasks,
            SaveTasks saveTasks,
            OutboxRelay relay,
            Clock clock) {
        this.database = database;
        this.viewers = viewers;
        this.states = states;
        this.tasks = tasks;
        this.saveTasks = saveTasks;
        this.relay = relay;
        this.clock = clock;
    }

    /** What becomes of a task; the same task if nothing does. */
    public interface Decision {

        Task of(Task present, Situation situation);
    }

    /** Every task {@code t} that fulfils the conditions becomes what is decided about it. */
    public Mono<List<TaskChange>> change(Caller caller, Conditions which, Decision decision) {
        return patiently(Mono.defer(() -> situation(caller))
                .flatMap(situation -> changeAll(which, decision, situation))
                .as(database::inTransaction));
    }

    /** New tasks. */
    public Mono<List<TaskChange>> create(Caller caller, Function<Situation, List<Task>> wanted) {
        return create(caller, wanted, _ -> Mono.just(Optional.empty()));
    }

    /**
     * New tasks, unless they are there already.
     *
     * @param claim finds, in the same transaction, what an earlier request has made
     */
    Mono<List<TaskChange>> create(
            Caller caller, Function<Situation, List<Task>> wanted, Function<Task, Mono<Optional<Task>>> claim) {
        return patiently(Mono.defer(() -> situation(caller))
                .flatMap(situation -> createAll(wanted.apply(situation), claim, situation))
                .as(database::inTransaction));
    }

    private Mono<Situation> situation(Caller caller) {
        return viewers.of(caller)
                .zipWith(Mono.defer(() -> states.of(caller.org())))
                .map(both -> new Situation(both.getT1(), both.getT2()));
    }

    private Mono<List<TaskChange>> changeAll(Conditions which, Decision decision, Situation situation) {
        return tasks.find(which)
                .map(found -> decided(found, decision, situation))
                .flatMap(changes -> saveTasks.save(changes, situation));
    }

    private static List<TaskChange> decided(List<Task> found, Decision decision, Situation situation) {
        return found.stream()
                .flatMap(task -> changes(task, decision.of(task, situation), situation))
                .toList();
    }

    /** A repeating task that is completed leaves its rule to the next one. */
    private static Stream<TaskChange> changes(Task before, Task after, Situation situation) {
        TaskChange change = TaskChange.between(before, after);
        if (change.what() != Change.COMPLETED || after.fields().repeat().isEmpty()) {
            return Stream.of(change);
        }
        TaskFields once = after.fields().edit().repeat("").done();
        Stream<TaskChange> next = Dates.next(after.fields(), situation.viewer().zone())
                .map(fields -> fields.edit()
                        .state(situation.states().first(Phase.OPEN).id())
                        .done())
                .map(fields -> Task.created(fields, situation.states(), situation.viewer()))
                .map(TaskChange::creating)
                .stream();
        return Stream.concat(Stream.of(TaskChange.between(before, situation.edited(after, once))), next);
    }

    private Mono<List<TaskChange>> createAll(
            List<Task> fresh, Function<Task, Mono<Optional<Task>>> claim, Situation situation) {
        if (fresh.isEmpty()) {
            return Mono.just(List.of());
        }
        List<TaskChange> changes = fresh.stream().map(TaskChange::creating).toList();
        return claim.apply(fresh.getFirst())
                .flatMap(earlier -> earlier.map(task -> Mono.just(List.of(TaskChange.creating(task))))
                        .orElseGet(() -> saveTasks.save(changes, situation)));
    }

    private <T> Mono<T> patiently(Mono<T> attempt) {
        return attempt.retryWhen(Retry.backoff(8, Duration.ofMillis(40))
                        .maxBackoff(Duration.ofMillis(400))
                        .filter(this::maySucceedLater)
                        .onRetryExhaustedThrow((_, signal) -> signal.failure()))
                .onErrorMap(NotThere.class, NotThere::problem)
                .onErrorMap(ChangedMeanwhile.class, _ -> new Problem(HttpStatus.CONFLICT, "changed-meanwhile"))
                .doOnNext(_ -> relay.wake());
    }

    private boolean maySucceedLater(Throwable failure) {
        return failure instanceof ChangedMeanwhile
                || (failure instanceof NotThere missing && missing.mayComeYet(clock.instant()));
    }
}
