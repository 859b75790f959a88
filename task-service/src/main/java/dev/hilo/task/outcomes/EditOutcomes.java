package dev.hilo.task.outcomes;

import dev.hilo.platform.audit.AuditLog;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.ids.Ids;
import dev.hilo.platform.requests.EntityTag;
import dev.hilo.platform.requests.MergePatch;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.FieldError;
import dev.hilo.platform.web.Problem;
import dev.hilo.task.wording.Typed;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Shapes the catalogue of outcomes. */
@Component
class EditOutcomes {

    private static final int LONGEST = 80;

    private final ApiDatabase database;
    private final Outcomes outcomes;
    private final MergePatch mergePatch;
    private final AuditLog audit;

    EditOutcomes(ApiDatabase database, Outcomes outcomes, MergePatch mergePatch, AuditLog audit) {
        this.database = database;
        this.outcomes = outcomes;
        this.mergePatch = mergePatch;
        this.audit = audit;
    }

    /** What may be said of an outcome. */
    @Schema(name = "ActivityOutcomeFields")
    record Fields(
            @Nullable String name,
            @Nullable UUID parentId,
            @Nullable Boolean archived) {

        Outcome outcome(UUID id, long version) {
            List<FieldError> errors = new ArrayList<>();
            String title = Typed.title("name", name, LONGEST, errors);
            if (!errors.isEmpty()) {
                throw Problem.invalid(errors);
            }
            return new Outcome(id, parentId, title, Boolean.TRUE.equals(archived), version);
        }
    }

    Mono<Outcome> add(Caller caller, Fields fields) {
        Outcome fresh = fields.outcome(Ids.next(), 1);
        return outcomes.all()
                .doOnNext(tree -> tree.require(fresh))
                .flatMap(_ -> outcomes.add(caller.org(), fresh).thenReturn(fresh))
                .flatMap(outcome -> noted(caller, "activity-outcome.created", outcome))
                .as(database::inTransaction);
    }

    Mono<Outcome> change(Caller caller, UUID id, JsonNode patch, @Nullable String expected) {
        return outcomes.all()
                .flatMap(tree -> changed(tree, id, patch, expected))
                .flatMap(outcome -> noted(caller, "activity-outcome.changed", outcome))
                .as(database::inTransaction);
    }

    private Mono<Outcome> changed(OutcomeTree tree, UUID id, JsonNode patch, @Nullable String expected) {
        Outcome before = tree.find(id).orElseThrow(Problem::notFound);
        EntityTag.require(before.version(), expected);
        Fields fields = new Fields(before.name(), before.parentId(), before.archived());
        Outcome after = mergePatch.apply(fields, patch, Fields.class).outcome(id, before.version());
        tree.require(after);
        return outcomes.change(after)
                .filter(changed -> changed == 1)
                .switchIfEmpty(Mono.error(() -> new Problem(HttpStatus.PRECONDITION_FAILED, "changed-meanwhile")))
                .thenReturn(new Outcome(id, after.parentId(), after.name(), after.archived(), after.version() + 1));
    }

    private Mono<Outcome> noted(Caller caller, String action, Outcome outcome) {
        return audit.append(caller, action, outcome.id(), Map.of("name", outcome.name()))
                .thenReturn(outcome);
    }
}
