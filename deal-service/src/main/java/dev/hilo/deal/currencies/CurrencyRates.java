package dev.hilo.deal.currencies;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.lists.Conditions;
import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What currencies are worth to an organisation, from which day on. */
@Repository
public class CurrencyRates {

    /**
     * Joined to rows {@code c} with a {@code currency} and a {@code day}: {@code worth.rate} is what one unit was worth
     * on that day in the currency {@code :base}; null if nobody said.
     */
    public static final String WORTH_THEN = """
            left join lateral (
                   select 1::numeric as rate where c.currency = :base
                    union all
                   (select r.rate
                      from currency_rates r
                     where r.currency = c.currency and r.valid_from <= c.day
                     order by r.valid_from desc
                     limit 1)
                    limit 1) worth on true
            """;

    private static final TypeReference<Map<String, BigDecimal>> RATES = new TypeReference<>() {};

    /** An organisation of which nothing was told yet reckons in dollars and UTC. */
    private static final String TODAY = """
            select own.currency, own.time_zone,
                   (select coalesce(json_object_agg(latest.currency, latest.rate), '{}')::text
                      from (select distinct on (r.currency) r.currency, r.rate
                              from currency_rates r
                             where r.valid_from <= (:now::timestamptz at time zone own.time_zone)::date
                             order by r.currency, r.valid_from desc) latest) as rates
              from (select coalesce(max(currency), 'USD') as currency, coalesce(max(time_zone), 'UTC') as time_zone
                      from directory_organisations) own
            """;

    private static final String PAGE = """
            select currency, valid_from, rate
              from currency_rates
             where %s
             order by currency, valid_from desc
             limit :rows
            """;

    private static final String PUT = """
            insert into currency_rates (org_id, currency, valid_from, rate)
            values (:org, :currency, :validFrom, :rate)
                on conflict (org_id, currency, valid_from) do update set rate = excluded.rate
            """;

    private static final String REMOVE =
            "delete from currency_rates where currency = :currency and valid_from = :validFrom";

    private final ApiDatabase database;
    private final JsonMapper json;
    private final Clock clock;

    CurrencyRates(ApiDatabase database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** A rate from a day on. */
    record DatedRate(String currency, LocalDate validFrom, BigDecimal rate) {}

    /** What the organisation that is worked for reckons in. */
    public Mono<Exchange> today() {
        Instant now = clock.instant();
        return database.sql(TODAY)
                .bind("now", now)
                .map(row -> exchange(row, now))
                .one();
    }

    private Exchange exchange(Readable row, Instant now) {
        return new Exchange(
                Columns.text(row, "currency"),
                ZoneId.of(Columns.text(row, "time_zone")),
                now,
                json.readValue(Columns.text(row, "rates"), RATES));
    }

    Mono<List<DatedRate>> list(Conditions conditions, int most) {
        return conditions
                .bindTo(database.sql(conditions.in(PAGE)))
                .bind("rows", most)
                .map(row -> new DatedRate(
                        Columns.text(row, "currency"),
                        Objects.requireNonNull(row.get("valid_from", LocalDate.class)),
                        Objects.requireNonNull(row.get("rate", BigDecimal.class))))
                .all()
                .collectList();
    }

    Mono<Void> put(UUID org, DatedRate rate) {
        return database.sql(PUT)
                .bind("org", org)
                .bind("currency", rate.currency())
                .bind("validFrom", rate.validFrom())
                .bind("rate", rate.rate())
                .then();
    }

    Mono<Void> remove(String currency, LocalDate validFrom) {
        return database.sql(REMOVE)
                .bind("currency", currency)
                .bind("validFrom", validFrom)
                .then();
    }
}
