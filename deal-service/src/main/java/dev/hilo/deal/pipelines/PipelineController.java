package dev.hilo.deal.pipelines;

import dev.hilo.deal.pipelines.ChangePipeline.PipelineChange;
import dev.hilo.deal.pipelines.CreatePipeline.NewPipeline;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.lists.Parameters;
import dev.hilo.platform.requests.EntityTag;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.Page;
import dev.hilo.platform.web.Problem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Pipelines, set up and shown. */
@RestController
@SuppressWarnings("RequestMappingAnnotation") // The caller comes from the token.
@RequestMapping("/api/v1/pipelines")
@Tag(name = "pipelines")
class PipelineController {

    private static final String VIEW = "deals:view";
    private static final String CONFIGURE = "deals:configure";

    private final ApiDatabase database;
    private final Pipelines pipelines;
    private final PipelineTemplates templates;
    private final CreatePipeline creation;
    private final ChangePipeline changing;

    PipelineController(
            ApiDatabase database,
            Pipelines pipelines,
            PipelineTemplates templates,
            CreatePipeline creation,
            ChangePipeline changing) {
        this.database = database;
        this.pipelines = pipelines;
        this.templates = templates;
        this.creation = creation;
        this.changing = changing;
    }

    @GetMapping
    @Operation(summary = "The pipelines that are open to the caller, the default one first")
    Mono<Page<Pipeline>> list(
            @Parameter(hidden = true) Caller caller, @RequestParam(required = false) @Nullable String archived) {
        var _ = caller.require(VIEW);
        return pipelines
                .list(caller, Parameters.flag("archived", archived))
                .collectList()
                .as(database::inTransaction)
                .map(found -> new Page<>(found, null));
    }

    @GetMapping("/templates")
    @Operation(summary = "Pipelines to start from, in the caller's language")
    Page<PipelineTemplate> templates(
            @Parameter(hidden = true) Caller caller, @Parameter(hidden = true) Locale language) {
        var _ = caller.require(VIEW);
        return new Page<>(templates.in(language), null);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One pipeline")
    Mono<ResponseEntity<Pipeline>> find(@Parameter(hidden = true) Caller caller, @PathVariable UUID id) {
        var _ = caller.require(VIEW);
        return database.inTransaction(pipelines.find(caller, id))
                .switchIfEmpty(Mono.error(Problem::notFound))
                .map(found -> tagged(ResponseEntity.ok(), found));
    }

    @PostMapping
    @Operation(summary = "A new pipeline, of stages or of a template")
    Mono<ResponseEntity<Pipeline>> create(
            @Parameter(hidden = true) Caller caller,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String requestKey,
            @RequestBody NewPipeline asked,
            @Parameter(hidden = true) Locale language) {
        var _ = caller.require(CONFIGURE);
        return creation.create(caller, requestKey, asked, language)
                .map(made -> tagged(ResponseEntity.created(URI.create("/api/v1/pipelines/" + made.id())), made));
    }

    @PatchMapping("/{id}")
    @Operation(
            summary = "Changes a pipeline by JSON merge patch",
            description = "`stages` are all stages in their order; for one that goes and holds deals,"
                    + " `moveDealsTo` {gone: target} names the stage that takes them")
    Mono<ResponseEntity<Pipeline>> change(
            @Parameter(hidden = true) Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String expected,
            @Schema(implementation = PipelineChange.class) @RequestBody JsonNode patch) {
        var _ = caller.require(CONFIGURE);
        return changing.change(caller, id, expected, patch).map(changed -> tagged(ResponseEntity.ok(), changed));
    }

    private static ResponseEntity<Pipeline> tagged(ResponseEntity.BodyBuilder answer, Pipeline pipeline) {
        return answer.eTag(EntityTag.of(pipeline.version())).body(pipeline);
    }
}
