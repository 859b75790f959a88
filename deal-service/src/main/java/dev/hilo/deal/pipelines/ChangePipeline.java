package dev.hilo.deal.pipelines;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.hilo.platform.audit.AuditLog;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.requests.EntityTag;
import dev.hilo.platform.requests.MergePatch;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.FieldError;
import dev.hilo.platform.web.Problem;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Renames, reorders, opens, archives: whatever changes a pipeline. A stage that goes says where its deals go. */
@Component
class ChangePipeline {

    private final ApiDatabase database;
    private final Pipelines pipelines;
    private final DealsOfStages deals;
    private final MergePatch mergePatch;
    private final AuditLog audit;
    private final Clock clock;

    ChangePipeline(
            ApiDatabase database,
            Pipelines pipelines,
            DealsOfStages deals,
            MergePatch mergePatch,
            AuditLog audit,
            Clock clock) {
        this.database = database;
        this.pipelines = pipelines;
        this.deals = deals;
        this.mergePatch = mergePatch;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What may be changed.
     *
     * @param stages all of them in their order; one that is missing goes
     * @param moveDealsTo for each stage that goes and holds deals, the stage that takes them
     */
    record PipelineChange(
            @Nullable String name,
            @Nullable @JsonProperty("default") Boolean isDefault,
            @Nullable PipelineAccess access,
            @Nullable List<StageDraft> stages,
            @Nullable Boolean archived,
            @Nullable Map<UUID, UUID> moveDealsTo,
            @Nullable Long version) {

        PipelineChange {
            stages = stages == null ? null : List.copyOf(stages);
        }

        static PipelineChange of(Pipeline pipeline) {
            return new PipelineChange(
                    pipeline.name(),
                    pipeline.isDefault(),
                    pipeline.access(),
                    pipeline.stages().stream().map(StageDraft::of).toList(),
                    pipeline.archivedAt() != null,
                    Map.of(),
                    pipeline.version());
        }
    }

    Mono<Pipeline> change(Caller caller, UUID id, @Nullable String expected, JsonNode patch) {
        Mono<Pipeline> work = pipelines
                .lock(id)
                .then(pipelines.find(caller, id))
                .switchIfEmpty(Mono.error(Problem::notFound))
                .doOnNext(present -> EntityTag.require(present.version(), expected))
                .flatMap(present -> save(
                        caller, present, mergePatch.apply(PipelineChange.of(present), patch, PipelineChange.class)))
                .then(Mono.defer(() -> pipelines.find(caller, id)));
        return database.inTransaction(work).onErrorMap(DataIntegrityViolationException.class, _ -> dealCameMeanwhile());
    }

    private static Problem dealCameMeanwhile() {
        return Problem.conflict(new FieldError("stages", "stale"), "changed-meanwhile");
    }

    private Mono<Void> save(Caller caller, Pipeline present, PipelineChange asked) {
        if (!Objects.equals(asked.version(), present.version())) {
            throw Problem.conflict(new FieldError("version", "stale"), "changed-meanwhile");
        }
        Pipeline after = changed(present, asked, clock.instant());
        List<Stage> gone = present.stages().stream()
                .filter(stage -> after.stage(stage.id()).isEmpty())
                .toList();
        return pipelines
                .change(caller.org(), after)
                .thenMany(Flux.fromIterable(gone))
                .concatMap(stage -> remove(caller, after, stage, target(after, asked, stage)))
                .then(audit.append(caller, "pipeline.changed", present.id(), Map.of("name", after.name())));
    }

    private Mono<Void> remove(Caller caller, Pipeline pipeline, Stage stage, Optional<Stage> target) {
        return deals.stand(stage.id())
                .flatMap(occupied -> occupied ? empty(caller, pipeline, stage, target) : Mono.<Void>empty())
                .then(pipelines.removeStage(stage.id()));
    }

    private Mono<Void> empty(Caller caller, Pipeline pipeline, Stage stage, Optional<Stage> target) {
        return target.map(to -> deals.move(caller, pipeline.id(), stage.id(), to))
                .orElseGet(() ->
                        Mono.error(Problem.invalid("moveDealsTo." + stage.id(), "deals-need-a-stage", stage.name())));
    }

    /** Where the deals of a stage that goes are to go, if anybody said so: a stage of the same meaning that stays. */
    private static Optional<Stage> target(Pipeline pipeline, PipelineChange asked, Stage gone) {
        UUID target = asked.moveDealsTo() == null ? null : asked.moveDealsTo().get(gone.id());
        if (target == null) {
            return Optional.empty();
        }
        String field = "moveDealsTo." + gone.id();
        Stage stage = pipeline.stage(target).orElseThrow(() -> Problem.invalid(field, "not-of-this-pipeline"));
        if (closes(stage) != closes(gone) || (closes(stage) && stage.type() != gone.type())) {
            throw Problem.invalid(field, "stage-of-another-meaning");
        }
        return Optional.of(stage);
    }

    private static boolean closes(Stage stage) {
        return stage.type() == StageType.WON || stage.type() == StageType.LOST;
    }

    private static Pipeline changed(Pipeline present, PipelineChange asked, Instant now) {
        List<StageDraft> drafts = Objects.requireNonNullElse(asked.stages(), List.of());
        List<FieldError> errors = new ArrayList<>(PipelineRules.errorsOf(asked.name(), drafts));
        for (int i = 0; i < drafts.size() && errors.isEmpty(); i++) {
            errors.addAll(errorsOf("stages[%d].".formatted(i), drafts.get(i), present));
        }
        boolean archived = Boolean.TRUE.equals(asked.archived());
        boolean isDefault = Boolean.TRUE.equals(asked.isDefault());
        if (archived && isDefault) {
            errors.add(new FieldError("archived", "default-pipeline"));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        return new Pipeline(
                present.id(),
                PipelineRules.line(asked.name()),
                isDefault,
                Objects.requireNonNullElse(asked.access(), PipelineAccess.EVERYBODY),
                drafts.stream().map(StageDraft::stage).toList(),
                present.createdAt(),
                archived ? Objects.requireNonNullElse(present.archivedAt(), now) : null,
                present.version());
    }

    /** A stage keeps its meaning while it has deals, or won deals would be open ones; so its type is fixed. */
    private static List<FieldError> errorsOf(String path, StageDraft draft, Pipeline present) {
        if (draft.id() == null) {
            return List.of();
        }
        return present.stage(draft.id())
                .map(stage -> (closes(stage) && stage.type() != draft.type())
                                || (!closes(stage) && (draft.type() == StageType.WON || draft.type() == StageType.LOST))
                        ? List.of(new FieldError(path + "type", "stage-of-another-meaning"))
                        : List.<FieldError>of())
                .orElseGet(() -> List.of(new FieldError(path + "id", "not-of-this-pipeline")));
    }
}
