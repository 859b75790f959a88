package dev.hilo.task.states;

import static dev.hilo.task.viewers.TaskReach.CONFIGURE;
import static dev.hilo.task.viewers.TaskReach.VIEW;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.requests.EntityTag;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** The states of tasks, for boards and for settings. */
@RestController
@SuppressWarnings("RequestMappingAnnotation") // The caller comes from the token.
@RequestMapping("/api/v1/tasks/states")
@Tag(name = "tasks")
class StateController {

    private final ApiDatabase database;
    private final TaskStates states;
    private final EditStates editStates;

    StateController(ApiDatabase database, TaskStates states, EditStates editStates) {
        this.database = database;
        this.states = states;
        this.editStates = editStates;
    }

    /** All states, the first one first. */
    @Schema(name = "TaskStateOrder")
    record Order(List<UUID> ids) {

        Order {
            ids = ids == null ? List.of() : List.copyOf(ids);
        }
    }

    @GetMapping
    @Operation(summary = "The states in the order of the board, archived ones included")
    Mono<Page<TaskState>> list(@Parameter(hidden = true) Caller caller) {
        var _ = caller.require(VIEW);
        return states.of(caller.org()).map(StateController::page).as(database::inTransaction);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "One more state, at the end")
    Mono<TaskState> add(@Parameter(hidden = true) Caller caller, @RequestBody StateFields fields) {
        var _ = caller.require(CONFIGURE);
        return editStates.add(caller, fields);
    }

    @PatchMapping("/{id}")
    @Operation(summary = "Renames, colours or archives a state")
    Mono<ResponseEntity<TaskState>> change(
            @Parameter(hidden = true) Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String expected,
            @RequestBody JsonNode patch) {
        var _ = caller.require(CONFIGURE);
        return editStates
                .change(caller, id, patch, expected)
                .map(state ->
                        ResponseEntity.ok().eTag(EntityTag.of(state.version())).body(state));
    }

    @PutMapping("/order")
    @Operation(summary = "Puts all states in another order")
    Mono<Page<TaskState>> order(@Parameter(hidden = true) Caller caller, @RequestBody Order order) {
        var _ = caller.require(CONFIGURE);
        return editStates.order(caller, order.ids()).map(StateController::page);
    }

    private static Page<TaskState> page(StateSet set) {
        return new Page<>(set.states(), null);
    }
}
