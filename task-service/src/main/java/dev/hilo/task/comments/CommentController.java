package dev.hilo.task.comments;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Parameters;
import dev.hilo.platform.lists.Position;
import dev.hilo.platform.lists.Reach;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.Page;
import dev.hilo.platform.web.Problem;
import dev.hilo.task.comments.CommentOnTask.Fields;
import dev.hilo.task.tasks.ReadTask;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What is said about a task, by and for whoever may see it. */
@RestController
@SuppressWarnings("RequestMappingAnnotation") // The caller comes from the token.
@RequestMapping("/api/v1/tasks/{task}/comments")
@Tag(name = "tasks")
class CommentController {

    private final ApiDatabase database;
    private final ReadTask readTask;
    private final Comments comments;
    private final CommentOnTask commentOnTask;

    CommentController(ApiDatabase database, ReadTask readTask, Comments comments, CommentOnTask commentOnTask) {
        this.database = database;
        this.readTask = readTask;
        this.comments = comments;
        this.commentOnTask = commentOnTask;
    }

    @GetMapping
    @Operation(summary = "What was said, the latest first")
    Mono<Page<Comment>> list(
            @Parameter(hidden = true) Caller caller,
            @PathVariable UUID task,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        int most = Parameters.limit(limit);
        Conditions conditions = Conditions.of("c.task_id = :task", "task", task);
        Position.parse(cursor).ifPresent(last -> last.goOn(conditions, "c.created_at", "c.id"));
        return readTask.read(caller, task)
                .then(Mono.defer(() -> comments.list(conditions, most + 1)))
                .map(found -> Page.of(found, most, item -> item.position().cursor()))
                .as(database::inTransaction);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Says something; whoever is mentioned is told")
    Mono<Comment> add(@Parameter(hidden = true) Caller caller, @PathVariable UUID task, @RequestBody Fields fields) {
        return commentOnTask.add(caller, task, fields);
    }

    @PutMapping("/{id}")
    @Operation(summary = "Words one of the caller's own comments anew")
    Mono<Comment> change(
            @Parameter(hidden = true) Caller caller,
            @PathVariable UUID task,
            @PathVariable UUID id,
            @RequestBody Fields fields) {
        return commentOnTask.change(caller, task, id, fields);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Takes one of the caller's own comments back")
    Mono<Void> remove(@Parameter(hidden = true) Caller caller, @PathVariable UUID task, @PathVariable UUID id) {
        return comments.remove(task, id, Reach.user(caller))
                .filter(removed -> removed == 1)
                .switchIfEmpty(Mono.error(Problem::notFound))
                .then()
                .as(database::inTransaction);
    }
}
