package dev.hilo.task.checklists;

import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.Page;
import dev.hilo.task.checklists.EditChecklist.Fields;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** The checklist of a task. */
@RestController
@SuppressWarnings("RequestMappingAnnotation") // The caller comes from the token.
@RequestMapping("/api/v1/tasks/{task}/checklist")
@Tag(name = "tasks")
class ChecklistController {

    private final EditChecklist checklist;

    ChecklistController(EditChecklist checklist) {
        this.checklist = checklist;
    }

    @GetMapping
    @Operation(summary = "The steps of a task, at most two hundred")
    Mono<Page<ChecklistItem>> list(@Parameter(hidden = true) Caller caller, @PathVariable UUID task) {
        return checklist.list(caller, task).map(items -> new Page<>(items, null));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "One more step")
    Mono<ChecklistItem> add(
            @Parameter(hidden = true) Caller caller, @PathVariable UUID task, @RequestBody Fields fields) {
        return checklist.add(caller, task, fields);
    }

    @PatchMapping("/{id}")
    @Operation(summary = "Ticks a step off, or words it anew")
    Mono<ChecklistItem> change(
            @Parameter(hidden = true) Caller caller,
            @PathVariable UUID task,
            @PathVariable UUID id,
            @RequestBody JsonNode patch) {
        return checklist.change(caller, task, id, patch);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Takes a step away")
    Mono<Void> remove(@Parameter(hidden = true) Caller caller, @PathVariable UUID task, @PathVariable UUID id) {
        return checklist.remove(caller, task, id);
    }
}
