package dev.hilo.deal.deals;

import dev.hilo.deal.currencies.CurrencyRates;
import dev.hilo.deal.deals.BulkEdit.BulkChange;
import dev.hilo.deal.deals.BulkEdit.BulkResult;
import dev.hilo.deal.deals.DealSort.Directed;
import dev.hilo.deal.deals.Deals.Placed;
import dev.hilo.deal.pipelines.PipelineAccess;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Parameters;
import dev.hilo.platform.lists.Reach;
import dev.hilo.platform.requests.EntityTag;
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
import org.springdoc.core.annotations.ParameterObject;
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

/** Deals, found, shown, created and changed. */
@RestController
@SuppressWarnings("RequestMappingAnnotation") // The caller comes from the token.
@RequestMapping("/api/v1/deals")
@Tag(name = "deals")
class DealController {

    private static final String VIEW = "deals:view";

    private final ApiDatabase database;
    private final CurrencyRates rates;
    private final Deals deals;
    private final CreateDeal creation;
    private final EditDeal editing;
    private final BulkEdit bulk;

    DealController(
            ApiDatabase database,
            CurrencyRates rates,
            Deals deals,
            CreateDeal creation,
            EditDeal editing,
            BulkEdit bulk) {
        this.database = database;
        this.rates = rates;
        this.deals = deals;
        this.creation = creation;
        this.editing = editing;
        this.bulk = bulk;
    }

    @GetMapping
    @Operation(summary = "Deals by pipeline, stage, status, people, dates, value, probability and tags")
    Mono<Page<DealView>> list(
            @Parameter(hidden = true) Caller caller,
            @ParameterObject DealFilter filter,
            @Parameter(description = "-created | -updated | -value | -expectedClose | name, each with or without minus")
                    @RequestParam(required = false)
                    @Nullable String sort,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        int rows = Parameters.limit(limit);
        Directed order = Directed.parse(sort);
        return rates.today()
                .map(exchange -> DealConditions.of(filter, caller, VIEW, exchange))
                .doOnNext(conditions -> order.goOn(conditions, cursor))
                .flatMap(conditions -> deals.list(conditions, order, rows + 1))
                .as(database::inTransaction)
                .map(found -> Page.of(found, rows, Placed::position).map(Placed::deal));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One deal, an archived one too")
    Mono<ResponseEntity<DealView>> find(@Parameter(hidden = true) Caller caller, @PathVariable UUID id) {
        Conditions conditions = Conditions.of("d.id = :id", "id", id);
        Reach.of(caller, VIEW).narrow(conditions, "d.owner_id");
        PipelineAccess.narrow(conditions, caller, "d.pipeline_id");
        return database.inTransaction(deals.find(conditions))
                .switchIfEmpty(Mono.error(Problem::notFound))
                .map(deal -> tagged(ResponseEntity.ok(), deal));
    }

    @PostMapping
    @Operation(summary = "A new deal; it comes to the top of its column")
    Mono<ResponseEntity<DealView>> create(
            @Parameter(hidden = true) Caller caller,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String requestKey,
            @RequestBody NewDeal asked) {
        return creation.create(caller, requestKey, asked)
                .map(made -> tagged(ResponseEntity.created(URI.create("/api/v1/deals/" + made.id())), made));
    }

    @PatchMapping("/{id}")
    @Operation(
            summary = "Changes fields of a deal by JSON merge patch",
            description = "The version seen is named by If-Match (412 if it is another one by now)"
                    + " or by `version` in the patch (409)")
    Mono<ResponseEntity<DealView>> edit(
            @Parameter(hidden = true) Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String expected,
            @Schema(implementation = DealFields.class) @RequestBody JsonNode patch) {
        return editing.edit(caller, id, expected, patch).map(changed -> tagged(ResponseEntity.ok(), changed));
    }

    @PostMapping("/bulk")
    @Operation(
            summary = "Changes or assigns up to a thousand deals, all of them or none",
            description = "`patch` is a JSON merge patch for each; ids beyond the caller's reach are told, not changed")
    Mono<BulkResult> bulk(@Parameter(hidden = true) Caller caller, @RequestBody BulkChange asked) {
        return bulk.change(caller, asked);
    }

    static ResponseEntity<DealView> tagged(ResponseEntity.BodyBuilder answer, DealView deal) {
        return answer.eTag(EntityTag.of(deal.version())).body(deal);
    }
}
