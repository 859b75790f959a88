package dev.hilo.contact.answering;

import dev.hilo.contact.conversations.Conversations;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Reach;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.Page;
import dev.hilo.platform.web.Problem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What a provider has approved to be written at any time. */
@RestController
@SuppressWarnings("RequestMappingAnnotation") // The caller comes from the token.
@Tag(name = "conversations")
class TemplateController {

    private final ApiDatabase database;
    private final Correspondences correspondences;
    private final Resources resources;

    TemplateController(ApiDatabase database, Correspondences correspondences, Resources resources) {
        this.database = database;
        this.correspondences = correspondences;
        this.resources = resources;
    }

    @GetMapping("/api/v1/conversations/{id}/templates")
    @Operation(summary = "The templates that can be sent in a conversation; none on channels that have none")
    Mono<Page<MessageTemplate>> list(@Parameter(hidden = true) Caller caller, @PathVariable UUID id) {
        Conditions conditions = Conditions.of("v.id = :id", "id", id);
        Conversations.narrow(conditions, Reach.of(caller, "conversations:view"));
        return correspondences
                .find(conditions)
                .switchIfEmpty(Mono.error(Problem::notFound))
                .flatMap(to -> resources.templates(to.account()))
                .as(database::inTransaction)
                .map(found -> new Page<>(found, null));
    }
}
