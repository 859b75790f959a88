package dev.hilo.deal.pipelines;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.hilo.deal.lostreasons.LostReasons;
import dev.hilo.platform.audit.AuditLog;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.ids.Ids;
import dev.hilo.platform.requests.RepeatableRequests;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.FieldError;
import dev.hilo.platform.web.Problem;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Makes a pipeline, of stages or of a template; the first one of an organisation is its default. */
@Component
class CreatePipeline {

    private static final String USUAL_TEMPLATE = "sales";

    private final ApiDatabase database;
    private final Pipelines pipelines;
    private final PipelineTemplates templates;
    private final LostReasons lostReasons;
    private final RepeatableRequests requests;
    private final AuditLog audit;
    private final JsonMapper json;
    private final Clock clock;

    @SuppressWarnings("TooManyParameters") // wiring
    CreatePipeline(
            ApiDatabase database,
            Pipelines pipelines,
            PipelineTemplates templates,
            LostReasons lostReasons,
            RepeatableRequests requests,
            AuditLog audit,
            JsonMapper json,
            Clock clock) {
        this.database = database;
        this.pipelines = pipelines;
        this.templates = templates;
        this.lostReasons = lostReasons;
        this.requests = requests;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param name nothing for that of the template
     * @param template whose stages it gets if none are named; nothing for the usual one
     */
    record NewPipeline(
            @Nullable String name,
            @Nullable String template,
            @Nullable @JsonProperty("default") Boolean isDefault,
            @Nullable PipelineAccess access,
            @Nullable List<StageDraft> stages) {

        NewPipeline {
            stages = stages == null ? null : List.copyOf(stages);
        }
    }

    Mono<Pipeline> create(Caller caller, @Nullable String requestKey, NewPipeline asked, Locale language) {
        Pipeline draft = draft(asked, language);
        Mono<Pipeline> work = requests.claim(caller, requestKey, json.writeValueAsBytes(asked), draft.id())
                .flatMap(made -> made.map(Mono::just).orElseGet(() -> add(caller, draft, language)))
                .flatMap(id -> pipelines.find(caller, id))
                .switchIfEmpty(Mono.error(Problem::notFound));
        return database.inTransaction(work);
    }

    private Mono<UUID> add(Caller caller, Pipeline draft, Locale language) {
        return pipelines
                .add(caller.org(), draft)
                .then(lostReasons.addUsualOnes(caller.org(), language))
                .then(audit.append(caller, "pipeline.created", draft.id(), Map.of("name", draft.name())))
                .thenReturn(draft.id());
    }

    private Pipeline draft(NewPipeline asked, Locale language) {
        PipelineTemplate template =
                templates.find(Objects.requireNonNullElse(asked.template(), USUAL_TEMPLATE), language);
        String name = asked.name() == null ? template.name() : asked.name();
        List<StageDraft> stages =
                asked.stages() == null || asked.stages().isEmpty() ? template.drafts() : asked.stages();
        List<FieldError> errors = PipelineRules.errorsOf(name, stages);
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        return new Pipeline(
                Ids.next(),
                PipelineRules.line(name),
                Boolean.TRUE.equals(asked.isDefault()),
                Objects.requireNonNullElse(asked.access(), PipelineAccess.EVERYBODY),
                stages.stream().map(CreatePipeline::fresh).toList(),
                clock.instant(),
                null,
                1);
    }

    /** Somebody copying a pipeline may send the ids of its stages, too: they are not ours to take. */
    private static Stage fresh(StageDraft draft) {
        return new StageDraft(null, draft.name(), draft.type(), draft.color(), draft.probability(), draft.rottenDays())
                .stage();
    }
}
