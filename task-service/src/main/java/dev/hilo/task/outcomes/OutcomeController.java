package dev.hilo.task.outcomes;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.requests.EntityTag;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.Page;
import dev.hilo.task.outcomes.EditOutcomes.Fields;
import dev.hilo.task.viewers.TaskReach;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** The catalogue of outcomes, for forms and for settings. */
@RestController
@SuppressWarnings("RequestMappingAnnotation") // The caller comes from the token.
@RequestMapping("/api/v1/activities/outcomes")
@Tag(name = "activities")
class OutcomeController {

    private final ApiDatabase database;
    private final Outcomes outcomes;
    private final EditOutcomes editOutcomes;

    OutcomeController(ApiDatabase database, Outcomes outcomes, EditOutcomes editOutcomes) {
        this.database = database;
        this.outcomes = outcomes;
        this.editOutcomes = editOutcomes;
    }

    @GetMapping
    @Operation(summary = "All outcomes by name, archived ones included, at most five hundred")
    Mono<Page<Outcome>> list(@Parameter(hidden = true) Caller caller) {
        var _ = caller.require(TaskReach.VIEW);
        return outcomes.all().map(tree -> new Page<>(tree.outcomes(), null)).as(database::inTransaction);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "One more outcome, three levels deep at most")
    Mono<Outcome> add(@Parameter(hidden = true) Caller caller, @RequestBody Fields fields) {
        var _ = caller.require(TaskReach.CONFIGURE);
        return editOutcomes.add(caller, fields);
    }

    @PatchMapping("/{id}")
    @Operation(summary = "Renames, moves or archives an outcome")
    Mono<ResponseEntity<Outcome>> change(
            @Parameter(hidden = true) Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String expected,
            @RequestBody JsonNode patch) {
        var _ = caller.require(TaskReach.CONFIGURE);
        return editOutcomes
                .change(caller, id, patch, expected)
                .map(outcome -> ResponseEntity.ok()
                        .eTag(EntityTag.of(outcome.version()))
                        .body(outcome));
    }
}
