package dev.hilo.deal.analysis;

import dev.hilo.deal.analysis.StagePassages.StagePassage;
import dev.hilo.deal.board.CountColumns;
import dev.hilo.deal.currencies.CurrencyRates;
import dev.hilo.deal.currencies.Exchange;
import dev.hilo.deal.deals.DealFilter;
import dev.hilo.deal.pipelines.Pipelines;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Parameters;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.Page;
import dev.hilo.platform.web.Problem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Analysis of a pipeline. */
@RestController
@SuppressWarnings("RequestMappingAnnotation") // The caller comes from the token.
@RequestMapping("/api/v1/pipelines/{id}/analysis")
@Tag(name = "analysis")
class AnalysisController {

    private final ApiDatabase database;
    private final Pipelines pipelines;
    private final CurrencyRates rates;
    private final Outcomes outcomes;
    private final StagePassages passages;

    AnalysisController(
            ApiDatabase database, Pipelines pipelines, CurrencyRates rates, Outcomes outcomes, StagePassages passages) {
        this.database = database;
        this.pipelines = pipelines;
        this.rates = rates;
        this.outcomes = outcomes;
        this.passages = passages;
    }

    @GetMapping("/outcomes")
    @Operation(
            summary = "Won and lost deals by reason, owner (sellers compared), source or month",
            description = "`from` and `to` are days on which they were closed; all filters of deals apply")
    Mono<Page<OutcomeView>> outcomes(
            @Parameter(hidden = true) Caller caller,
            @PathVariable UUID id,
            @Parameter(description = "reason | owner | source | month") @RequestParam(required = false) @Nullable String by,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @ParameterObject DealFilter filter) {
        Set<OutcomesBy> chosen = Parameters.choices("by", by, OutcomesBy.class);
        OutcomesBy dimension =
                chosen.isEmpty() ? OutcomesBy.OWNER : chosen.iterator().next();
        return start(caller, id)
                .flatMap(exchange -> outcomes.by(
                        dimension, between(of(caller, id, filter, exchange), from, to, "d.closed_at"), exchange))
                .as(database::inTransaction)
                .map(found -> new Page<>(found, null));
    }

    @GetMapping("/stages")
    @Operation(
            summary = "Conversion of each stage and the time that deals stay in it",
            description = "`from` and `to` are days on which they came or left; all filters of deals apply")
    Mono<Page<StagePassage>> stages(
            @Parameter(hidden = true) Caller caller,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @ParameterObject DealFilter filter) {
        return start(caller, id)
                .flatMap(exchange -> passages.through(id, between(of(caller, id, filter, exchange), from, to, "h.at")))
                .as(database::inTransaction)
                .map(found -> new Page<>(found, null));
    }

    private Mono<Exchange> start(Caller caller, UUID pipeline) {
        return pipelines
                .find(caller, pipeline)
                .switchIfEmpty(Mono.error(Problem::notFound))
                .then(rates.today());
    }

    private static Conditions of(Caller caller, UUID pipeline, DealFilter filter, Exchange exchange) {
        return CountColumns.ofPipeline(caller, pipeline, filter, exchange);
    }

    private static Conditions between(
            Conditions conditions, @Nullable String from, @Nullable String to, String column) {
        Parameters.from("from", from).ifPresent(time -> conditions.and(column + " >= :from", "from", time));
        Parameters.until("to", to).ifPresent(time -> conditions.and(column + " < :to", "to", time));
        return conditions;
    }
}
