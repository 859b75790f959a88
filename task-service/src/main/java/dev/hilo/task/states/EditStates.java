package dev.hilo.task.states;

import dev.hilo.platform.audit.AuditLog;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.ids.Ids;
import dev.hilo.platform.requests.EntityTag;
import dev.hilo.platform.requests.MergePatch;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.Problem;
import dev.hilo.task.states.TaskStates.Use;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Lets administrators shape the states, as long as every task keeps a meaning. */
@Component
class EditStates {

    private static final int MOST = 30;

    private final ApiDatabase database;
    private final TaskStates states;
    private final MergePatch mergePatch;
    private final AuditLog audit;

    EditStates(ApiDatabase database, TaskStates states, MergePatch mergePatch, AuditLog audit) {
        this.database = database;
        this.states = states;
        this.mergePatch = mergePatch;
        this.audit = audit;
    }

    Mono<TaskState> add(Caller caller, StateFields fields) {
        return states.of(caller.org())
                .map(present -> atTheEnd(present, fields))
                .flatMap(state -> states.add(caller.org(), List.of(state)).thenReturn(state))
                .flatMap(state -> noted(caller, "task-state.created", state))
                .as(database::inTransaction);
    }

    Mono<TaskState> change(Caller caller, UUID id, JsonNode patch, @Nullable String expected) {
        return states.of(caller.org())
                .flatMap(present -> changed(present, id, patch, expected))
                .flatMap(state -> noted(caller, "task-state.changed", state))
                .as(database::inTransaction);
    }

    Mono<StateSet> order(Caller caller, List<UUID> ids) {
        return states.of(caller.org())
                .doOnNext(present -> requireAll(present, ids))
                .flatMap(_ -> states.order(ids))
                .then(Mono.defer(() -> states.of(caller.org())))
                .as(database::inTransaction);
    }

    private static TaskState atTheEnd(StateSet present, StateFields fields) {
        if (present.states().size() >= MOST) {
            throw Problem.invalid("", "too-many", MOST);
        }
        long last = present.states().getLast().place();
        return fields.state(Ids.next(), last + 1, 1);
    }

    private Mono<TaskState> changed(StateSet present, UUID id, JsonNode patch, @Nullable String expected) {
        TaskState before = present.find(id).orElseThrow(Problem::notFound);
        EntityTag.require(before.version(), expected);
        TaskState after = mergePatch
                .apply(StateFields.of(before), patch, StateFields.class)
                .state(id, before.place(), before.version());
        requireOneOfEach(present, before, after);
        return states.use(id)
                .doOnNext(use -> requireUnused(use, before, after))
                .then(Mono.defer(() -> states.change(after)))
                .switchIfEmpty(Mono.error(() -> new Problem(HttpStatus.PRECONDITION_FAILED, "changed-meanwhile")))
                .flatMap(_ -> again(id, after));
    }

    private Mono<TaskState> again(UUID id, TaskState after) {
        return states.list().map(now -> now.find(id).orElse(after));
    }

    private static void requireUnused(Use use, TaskState before, TaskState after) {
        boolean otherMeaning = before.phase() != after.phase() && use.atAll();
        boolean disappears = after.archived() && !before.archived() && use.now();
        if (otherMeaning || disappears) {
            throw new Problem(HttpStatus.CONFLICT, "state-in-use");
        }
    }

    /** New, reopened and completed tasks need a state to be in. */
    private static void requireOneOfEach(StateSet present, TaskState before, TaskState after) {
        boolean leaves = after.archived() || after.phase() != before.phase();
        boolean another = present.states().stream()
                .anyMatch(other -> !other.archived()
                        && other.phase() == before.phase()
                        && !other.id().equals(before.id()));
        if (leaves && !before.archived() && !another) {
            throw new Problem(HttpStatus.CONFLICT, "last-state-of-its-kind");
        }
    }

    private static void requireAll(StateSet present, List<UUID> ids) {
        Set<UUID> known =
                Set.copyOf(present.states().stream().map(TaskState::id).toList());
        if (ids.size() != known.size() || !known.equals(Set.copyOf(ids))) {
            throw Problem.invalid("ids", "all-states");
        }
    }

    private Mono<TaskState> noted(Caller caller, String action, TaskState state) {
        return audit.append(caller, action, state.id(), Map.of("name", state.name()))
                .thenReturn(state);
    }
}
