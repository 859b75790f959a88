package dev.hilo.task.history;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Parameters;
import dev.hilo.platform.lists.Position;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.Page;
import dev.hilo.task.tasks.ReadTask;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The history of a task, for whoever may see the task. */
@RestController
@SuppressWarnings("RequestMappingAnnotation") // The caller comes from the token.
@Tag(name = "tasks")
class HistoryController {

    private final ApiDatabase database;
    private final ReadTask readTask;
    private final TaskHistory history;

    HistoryController(ApiDatabase database, ReadTask readTask, TaskHistory history) {
        this.database = database;
        this.readTask = readTask;
        this.history = history;
    }

    @GetMapping("/api/v1/tasks/{id}/history")
    @Operation(summary = "What happened to a task, the latest first")
    Mono<Page<HistoryItem>> list(
            @Parameter(hidden = true) Caller caller,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        int most = Parameters.limit(limit);
        Conditions conditions = Conditions.of("h.task_id = :task", "task", id);
        Position.parse(cursor).ifPresent(last -> last.goOn(conditions, "h.at", "h.id"));
        return readTask.read(caller, id)
                .then(Mono.defer(() -> history.list(conditions, most + 1)))
                .map(found -> Page.of(found, most, item -> item.position().cursor()))
                .as(database::inTransaction);
    }
}
