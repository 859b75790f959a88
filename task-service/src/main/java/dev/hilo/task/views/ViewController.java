package dev.hilo.task.views;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.lists.Reach;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.Page;
import dev.hilo.platform.web.Problem;
import dev.hilo.task.views.KeepViews.Fields;
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

/** The caller's own views. */
@RestController
@SuppressWarnings("RequestMappingAnnotation") // The caller comes from the token.
@RequestMapping("/api/v1/tasks/views")
@Tag(name = "tasks")
class ViewController {

    private final ApiDatabase database;
    private final SavedViews views;
    private final KeepViews keepViews;

    ViewController(ApiDatabase database, SavedViews views, KeepViews keepViews) {
        this.database = database;
        this.views = views;
        this.keepViews = keepViews;
    }

    @GetMapping
    @Operation(summary = "The caller's views, at most a hundred")
    Mono<Page<SavedView>> list(@Parameter(hidden = true) Caller caller) {
        return views.of(Reach.user(caller))
                .map(found -> new Page<>(found, null))
                .as(database::inTransaction);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "One more view")
    Mono<SavedView> add(@Parameter(hidden = true) Caller caller, @RequestBody Fields fields) {
        return keepViews.add(caller, fields);
    }

    @PatchMapping("/{id}")
    @Operation(summary = "Changes a view; a new default takes the place of the one before")
    Mono<SavedView> change(
            @Parameter(hidden = true) Caller caller, @PathVariable UUID id, @RequestBody JsonNode patch) {
        return keepViews.change(caller, id, patch);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Forgets a view")
    Mono<Void> remove(@Parameter(hidden = true) Caller caller, @PathVariable UUID id) {
        return views.remove(Reach.user(caller), id)
                .filter(removed -> removed == 1)
                .switchIfEmpty(Mono.error(Problem::notFound))
                .then()
                .as(database::inTransaction);
    }
}
