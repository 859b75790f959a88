package dev.hilo.deal.metrics;

import dev.hilo.deal.board.ColumnNumbers;
import dev.hilo.deal.board.CountColumns;
import dev.hilo.deal.currencies.CurrencyRates;
import dev.hilo.deal.currencies.Exchange;
import dev.hilo.deal.currencies.Exchange.Total;
import dev.hilo.deal.currencies.Money;
import dev.hilo.deal.deals.DealFilter;
import dev.hilo.deal.pipelines.Pipeline;
import dev.hilo.deal.pipelines.Pipelines;
import dev.hilo.deal.pipelines.StageType;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.Problem;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** How a pipeline is doing. */
@Component
class ShowMetrics {

    private final ApiDatabase database;
    private final Pipelines pipelines;
    private final CurrencyRates rates;
    private final CountColumns counting;
    private final PipelineMetrics metrics;

    ShowMetrics(
            ApiDatabase database,
            Pipelines pipelines,
            CurrencyRates rates,
            CountColumns counting,
            PipelineMetrics metrics) {
        this.database = database;
        this.pipelines = pipelines;
        this.rates = rates;
        this.counting = counting;
        this.metrics = metrics;
    }

    Mono<MetricsView> metrics(Caller caller, UUID pipeline, DealFilter filter) {
        return pipelines
                .find(caller, pipeline)
                .switchIfEmpty(Mono.error(Problem::notFound))
                .zipWith(rates.today(), Start::new)
                .flatMap(start -> metrics(caller, start, filter))
                .as(database::inTransaction);
    }

    private record Start(Pipeline pipeline, Exchange exchange) {}

    private Mono<MetricsView> metrics(Caller caller, Start start, DealFilter filter) {
        UUID id = start.pipeline().id();
        Conditions conditions = CountColumns.ofPipeline(caller, id, filter, start.exchange());
        return Mono.zip(
                        counting.count(caller, id, filter, start.exchange()),
                        metrics.closed(conditions, start.exchange()),
                        metrics.atRisk(id, conditions, start.exchange()))
                .map(found -> view(start, found.getT1(), found.getT2(), found.getT3()));
    }

    private static MetricsView view(Start start, List<ColumnNumbers> columns, List<ClosedDeals> closed, long atRisk) {
        Exchange exchange = start.exchange();
        List<ColumnNumbers> open = columns.stream()
                .filter(column -> isOpen(start.pipeline(), column.stageId()))
                .toList();
        Total total = ColumnNumbers.sum(open, exchange);
        BigDecimal won = closed.stream().map(ClosedDeals::worth).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new MetricsView(
                exchange.currency(),
                total.total().amount(),
                ColumnNumbers.weighted(open, exchange),
                new Money(won, exchange.currency()).amount(),
                open.stream().mapToLong(ColumnNumbers::deals).sum(),
                ClosedDeals.winRate(closed).orElse(null),
                ClosedDeals.averageCycle(closed).orElse(null),
                atRisk,
                withoutRate(total, closed));
    }

    private static boolean isOpen(Pipeline pipeline, UUID stage) {
        return pipeline.stage(stage)
                .filter(found -> found.type() == StageType.PROSPECT || found.type() == StageType.ACTIVE)
                .isPresent();
    }

    private static List<String> withoutRate(Total total, List<ClosedDeals> closed) {
        return Stream.concat(
                        total.withoutRate().stream(),
                        closed.stream().filter(one -> !one.complete()).map(ClosedDeals::currency))
                .distinct()
                .sorted()
                .toList();
    }
}
