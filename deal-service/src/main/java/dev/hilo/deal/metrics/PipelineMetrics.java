package dev.hilo.deal.metrics;

import dev.hilo.deal.currencies.CurrencyRates;
import dev.hilo.deal.currencies.Exchange;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.lists.Conditions;
import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What indexes alone tell of a pipeline's deals. */
@Repository
class PipelineMetrics {

    private static final Duration LATELY = Duration.ofDays(90);

    /** Days are added up first, so that a rate is looked up once a day. */
    private static final String CLOSED = """
            with closed as (
                select d.currency, (d.closed_at at time zone :zone)::date as day,
                       count(*) filter (where d.status = 'WON' and d.closed_at >= :lately) as won,
                       count(*) filter (where d.status = 'LOST' and d.closed_at >= :lately) as lost,
                       coalesce(sum(extract(epoch from d.closed_at - d.created_at))
                                filter (where d.status = 'WON' and d.closed_at >= :lately), 0) as cycle,
                       coalesce(sum(d.value) filter (where d.status = 'WON' and d.closed_at >= :month), 0) as value
                  from deals d
                 where d.closed_at >= least(:lately::timestamptz, :month::timestamptz) and %s
                 group by 1, 2
            )
            select c.currency, sum(c.won)::bigint as won, sum(c.lost)::bigint as lost, sum(c.cycle) as cycle,
                   coalesce(sum(c.value * worth.rate), 0) as worth, bool_and(c.value = 0 or worth.rate is not null) as complete
              from closed c
            """ + CurrencyRates.WORTH_THEN + " group by c.currency";

    /** Each half has an index of its own; who is in both counts once. */
    private static final String AT_RISK = """
            select count(*) as deals
              from (select d.id
                      from deals d
                     where d.status = 'OPEN' and d.expected_close_on < :today and %1$s
                     union
                    select d.id
                      from stages s
                      join deals d on d.stage_id = s.id
                     where s.pipeline_id = :pipeline and s.rotten_days is not null and d.status = 'OPEN'
                       and d.stage_since < :now::timestamptz - s.rotten_days * interval '1 day' and %1$s) risky
            """;

    private final ApiDatabase database;

    PipelineMetrics(ApiDatabase database) {
        this.database = database;
    }

    /** Closed deals {@code d} that fulfil the conditions, a row a currency. */
    Mono<List<ClosedDeals>> closed(Conditions conditions, Exchange exchange) {
        Instant month =
                exchange.today().withDayOfMonth(1).atStartOfDay(exchange.zone()).toInstant();
        return conditions
                .bindTo(database.sql(conditions.in(CLOSED)))
                .bind("zone", exchange.zone().getId())
                .bind("lately", exchange.now().minus(LATELY))
                .bind("month", month)
                .bind("base", exchange.currency())
                .map(PipelineMetrics::closed)
                .all()
                .collectList();
    }

    /** How many of the deals {@code d} that fulfil the conditions are overdue or stuck. */
    Mono<Long> atRisk(UUID pipeline, Conditions conditions, Exchange exchange) {
        return conditions
                .bindTo(database.sql(conditions.in(AT_RISK)))
                .bind("pipeline", pipeline)
                .bind("today", exchange.today())
                .bind("now", exchange.now())
                .map(row -> Columns.integer(row, "deals"))
                .one();
    }

    private static ClosedDeals closed(Readable row) {
        return new ClosedDeals(
                Columns.text(row, "currency"),
                Columns.integer(row, "won"),
                Columns.integer(row, "lost"),
                Objects.requireNonNull(row.get("cycle", BigDecimal.class)),
                Objects.requireNonNull(row.get("worth", BigDecimal.class)),
                Columns.flag(row, "complete"));
    }
}
