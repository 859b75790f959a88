package dev.hilo.deal.lostreasons;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.ids.Ids;
import dev.hilo.platform.lists.Parameters;
import dev.hilo.platform.requests.MergePatch;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.Page;
import dev.hilo.platform.web.Problem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** The catalogue of lost reasons. */
@RestController
@SuppressWarnings("RequestMappingAnnotation") // The caller comes from the token.
@RequestMapping("/api/v1/pipelines/lost-reasons")
@Tag(name = "pipelines")
class LostReasonController {

    private final ApiDatabase database;
    private final LostReasons reasons;
    private final MergePatch mergePatch;

    LostReasonController(ApiDatabase database, LostReasons reasons, MergePatch mergePatch) {
        this.database = database;
        this.reasons = reasons;
        this.mergePatch = mergePatch;
    }

    record NewLostReason(@Nullable String name, @Nullable Boolean needsText) {}

    /** What may be changed. */
    record LostReasonChange(@Nullable String name, boolean needsText, int position, boolean archived) {}

    @GetMapping
    @Operation(summary = "Why deals may be lost, in the order of the catalogue")
    Mono<Page<LostReason>> list(
            @Parameter(hidden = true) Caller caller, @RequestParam(required = false) @Nullable String archived) {
        var _ = caller.require("deals:view");
        return database.inTransaction(
                        reasons.list(Parameters.flag("archived", archived)).collectList())
                .map(found -> new Page<>(found, null));
    }

    @PostMapping
    @Operation(summary = "One more reason")
    Mono<ResponseEntity<LostReason>> create(@Parameter(hidden = true) Caller caller, @RequestBody NewLostReason asked) {
        var _ = caller.require("deals:configure");
        LostReason reason =
                new LostReason(Ids.next(), name(asked.name()), Boolean.TRUE.equals(asked.needsText()), 0, false);
        return reasons.add(caller.org(), reason)
                .filter(added -> added)
                .switchIfEmpty(Mono.error(() -> Problem.invalid("name", "taken")))
                .then(Mono.defer(() -> reasons.find(reason.id())))
                .as(database::inTransaction)
                .map(made -> ResponseEntity.created(URI.create("/api/v1/pipelines/lost-reasons/" + made.id()))
                        .body(made));
    }

    @PatchMapping("/{id}")
    @Operation(summary = "Renames, reorders or archives a reason by JSON merge patch")
    Mono<LostReason> change(
            @Parameter(hidden = true) Caller caller,
            @PathVariable UUID id,
            @Schema(implementation = LostReasonChange.class) @RequestBody JsonNode patch) {
        var _ = caller.require("deals:configure");
        return reasons.find(id)
                .switchIfEmpty(Mono.error(Problem::notFound))
                .map(present -> changed(present, patch))
                .filterWhen(reasons::change)
                .switchIfEmpty(Mono.error(() -> Problem.invalid("name", "taken")))
                .as(database::inTransaction);
    }

    private LostReason changed(LostReason present, JsonNode patch) {
        LostReasonChange before =
                new LostReasonChange(present.name(), present.needsText(), present.position(), present.archived());
        LostReasonChange after = mergePatch.apply(before, patch, LostReasonChange.class);
        return new LostReason(present.id(), name(after.name()), after.needsText(), after.position(), after.archived());
    }

    private static String name(@Nullable String asked) {
        return Parameters.text("name", asked).orElseThrow(() -> Problem.invalid("name", "required"));
    }
}
