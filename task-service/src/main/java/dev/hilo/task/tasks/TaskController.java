package dev.hilo.task.tasks;

import dev.hilo.platform.requests.EntityTag;
import dev.hilo.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** One task: made, shown, changed. */
@RestController
@SuppressWarnings("RequestMappingAnnotation") // The caller comes from the token.
@RequestMapping("/api/v1/tasks")
@Tag(name = "tasks")
class TaskController {

    private final CreateTask createTask;
    private final EditTask editTask;
    private final ReadTask readTask;

    TaskController(CreateTask createTask, EditTask editTask, ReadTask readTask) {
        this.createTask = createTask;
        this.editTask = editTask;
        this.readTask = readTask;
    }

    @PostMapping
    @Operation(summary = "A new task, on top of its state")
    Mono<ResponseEntity<TaskView>> create(
            @Parameter(hidden = true) Caller caller,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody TaskFields fields) {
        return created(caller, createTask.create(caller, fields, key));
    }

    @PostMapping("/{id}/subtasks")
    @Operation(summary = "A new task that is part of another; those are one level deep")
    Mono<ResponseEntity<TaskView>> createPart(
            @Parameter(hidden = true) Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody TaskFields fields) {
        TaskFields part = fields.edit().partOf(id).done();
        return created(caller, readTask.read(caller, id).then(Mono.defer(() -> createTask.create(caller, part, key))));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One task")
    Mono<ResponseEntity<TaskView>> find(@Parameter(hidden = true) Caller caller, @PathVariable UUID id) {
        return readTask.read(caller, id).map(TaskController::answer);
    }

    @PatchMapping("/{id}")
    @Operation(
            summary = "Changes what the merge patch says; a new dueOn takes the place of dueAt and the other way round")
    Mono<ResponseEntity<TaskView>> change(
            @Parameter(hidden = true) Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String expected,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = TaskFields.class)))
                    @RequestBody
                    JsonNode patch) {
        return shown(caller, id, editTask.patch(caller, id, patch, expected));
    }

    @PostMapping("/{id}/complete")
    @Operation(summary = "Puts it among the done ones; a repeating task leaves its next occurrence behind")
    Mono<ResponseEntity<TaskView>> complete(
            @Parameter(hidden = true) Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String expected) {
        return shown(caller, id, editTask.finish(caller, id, true, expected));
    }

    @PostMapping("/{id}/reopen")
    @Operation(summary = "Puts it among the open ones again")
    Mono<ResponseEntity<TaskView>> reopen(
            @Parameter(hidden = true) Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String expected) {
        return shown(caller, id, editTask.finish(caller, id, false, expected));
    }

    @PostMapping("/{id}/archive")
    @Operation(summary = "Takes it out of all lists; nothing is deleted")
    Mono<ResponseEntity<TaskView>> archive(
            @Parameter(hidden = true) Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String expected) {
        return shown(caller, id, editTask.archive(caller, id, true, expected));
    }

    @PostMapping("/{id}/restore")
    @Operation(summary = "Brings an archived task back")
    Mono<ResponseEntity<TaskView>> restore(
            @Parameter(hidden = true) Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String expected) {
        return shown(caller, id, editTask.archive(caller, id, false, expected));
    }

    private Mono<ResponseEntity<TaskView>> created(Caller caller, Mono<UUID> creation) {
        return creation.flatMap(id -> readTask.written(caller, id))
                .map(task -> ResponseEntity.created(URI.create("/api/v1/tasks/" + task.id()))
                        .eTag(EntityTag.of(task.version()))
                        .body(task));
    }

    private Mono<ResponseEntity<TaskView>> shown(Caller caller, UUID id, Mono<Void> change) {
        return change.then(Mono.defer(() -> readTask.written(caller, id))).map(TaskController::answer);
    }

    private static ResponseEntity<TaskView> answer(TaskView task) {
        return ResponseEntity.ok()
                .eTag(EntityTag.of(task.version()))
                // Urgency changes without a new version.
                .cacheControl(CacheControl.noStore())
                .body(task);
    }
}
