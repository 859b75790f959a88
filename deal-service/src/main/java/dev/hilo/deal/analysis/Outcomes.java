package dev.hilo.deal.analysis;

import dev.hilo.deal.currencies.CurrencyRates;
import dev.hilo.deal.currencies.Exchange;
import dev.hilo.deal.currencies.Money;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.lists.Conditions;
import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Deals that were won and lost, put together by what they have in common. */
@Repository
class Outcomes {

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);
    private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400);

    @SuppressWarnings("InlineFormatString") // it would hide what it is for
    private static final String BY = """
            with c as (
                select %1$s as key, d.currency, (d.closed_at at time zone :zone)::date as day,
                       count(*) filter (where d.status = 'WON') as won, count(*) filter (where d.status = 'LOST') as lost,
                       coalesce(sum(d.value) filter (where d.status = 'WON'), 0) as won_value,
                       coalesce(sum(d.value) filter (where d.status = 'LOST'), 0) as lost_value,
                       coalesce(sum(extract(epoch from d.closed_at - d.created_at)) filter (where d.status = 'WON'), 0) as cycle
                  from deals d
                 where d.closed_at is not null and %2$s
                 group by 1, 2, 3
            )
            select together.*, coalesce((%3$s), '') as name
              from (select c.key, sum(c.won)::bigint as won, sum(c.lost)::bigint as lost,
                           coalesce(sum(c.won_value * worth.rate), 0) as won_value,
                           coalesce(sum(c.lost_value * worth.rate), 0) as lost_value,
                           sum(c.cycle) as cycle, bool_and(worth.rate is not null) as complete
                      from c
                      %4$s
                     group by c.key) together
             order by together.won_value desc, together.won + together.lost desc, together.key
             limit 200
            """;

    private final ApiDatabase database;

    Outcomes(ApiDatabase database) {
        this.database = database;
    }

    /** Closed deals {@code d} that fulfil the conditions, the best first. */
    Mono<List<OutcomeView>> by(OutcomesBy by, Conditions conditions, Exchange exchange) {
        String statement = BY.formatted(by.key(), conditions.sql(), by.name("together.key"), CurrencyRates.WORTH_THEN);
        return conditions
                .bindTo(database.sql(statement))
                .bind("zone", exchange.zone().getId())
                .bind("base", exchange.currency())
                .map(row -> outcome(row, exchange))
                .all()
                .collectList();
    }

    private static OutcomeView outcome(Readable row, Exchange exchange) {
        long won = Columns.integer(row, "won");
        long lost = Columns.integer(row, "lost");
        BigDecimal value = decimal(row, "won_value");
        return new OutcomeView(
                Columns.text(row, "key"),
                Columns.text(row, "name"),
                won,
                lost,
                new Money(value, exchange.currency()).amount(),
                new Money(decimal(row, "lost_value"), exchange.currency()).amount(),
                PERCENT.multiply(BigDecimal.valueOf(won))
                        .divide(BigDecimal.valueOf(won + lost), 1, RoundingMode.HALF_EVEN),
                average(value, won, 2),
                average(decimal(row, "cycle").divide(SECONDS_A_DAY, 9, RoundingMode.HALF_EVEN), won, 1),
                Columns.flag(row, "complete"));
    }

    private static @Nullable BigDecimal average(BigDecimal sum, long count, int digits) {
        return count == 0 ? null : sum.divide(BigDecimal.valueOf(count), digits, RoundingMode.HALF_EVEN);
    }

    private static BigDecimal decimal(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, BigDecimal.class));
    }
}
