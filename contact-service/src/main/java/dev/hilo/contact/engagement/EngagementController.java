package dev.hilo.contact.engagement;

import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Reach;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.Problem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Scores, explained. */
@RestController
@SuppressWarnings("RequestMappingAnnotation") // The caller comes from the token.
@Tag(name = "contacts")
class EngagementController {

    private final ExplainedEngagements engagements;

    EngagementController(ExplainedEngagements engagements) {
        this.engagements = engagements;
    }

    @GetMapping("/api/v1/contacts/{id}/engagement")
    @Operation(summary = "The score of a contact and what it is made of; the contributions sum to it")
    Mono<EngagementView> find(@Parameter(hidden = true) Caller caller, @PathVariable UUID id) {
        Conditions conditions = Conditions.of("c.id = :id", "id", id);
        Reach.of(caller, "contacts:view").narrow(conditions, "c.owner_id");
        return engagements.find(conditions).switchIfEmpty(Mono.error(Problem::notFound));
    }
}
