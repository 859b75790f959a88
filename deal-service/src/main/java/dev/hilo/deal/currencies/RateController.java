package dev.hilo.deal.currencies;

import dev.hilo.deal.currencies.CurrencyRates.DatedRate;
import dev.hilo.platform.audit.AuditLog;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Parameters;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.Cursor;
import dev.hilo.platform.web.Page;
import dev.hilo.platform.web.Problem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The organisation's exchange rates. */
@RestController
@SuppressWarnings("RequestMappingAnnotation") // The caller comes from the token.
@RequestMapping("/api/v1/pipelines/rates")
@Tag(name = "rates")
class RateController {

    private static final String CONFIGURE = "deals:configure";
    private static final BigDecimal MOST = new BigDecimal("1000000000000");
    private static final int MOST_DIGITS = 12;

    private final ApiDatabase database;
    private final CurrencyRates rates;
    private final AuditLog audit;

    RateController(ApiDatabase database, CurrencyRates rates, AuditLog audit) {
        this.database = database;
        this.rates = rates;
        this.audit = audit;
    }

    /** How much of the organisation's currency one unit is worth. */
    record NewRate(@Nullable BigDecimal rate) {}

    @GetMapping
    @Operation(summary = "What currencies are worth in the organisation's, by currency, the latest first")
    Mono<Page<DatedRate>> list(
            @Parameter(hidden = true) Caller caller,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        var _ = caller.require("deals:view");
        int rows = Parameters.limit(limit);
        Conditions conditions = new Conditions();
        Cursor.parse(cursor, 2).ifPresent(last -> goOn(conditions, last));
        return database.inTransaction(rates.list(conditions, rows + 1))
                .map(found -> Page.of(found, rows, rate -> Cursor.of(rate.currency(), rate.validFrom())));
    }

    private static void goOn(Conditions conditions, Cursor last) {
        conditions.and(
                "(currency > :lastCurrency or currency = :lastCurrency and valid_from < :lastDay)",
                "lastCurrency",
                last.text(0).replace("\0", ""));
        conditions.with("lastDay", day("cursor", last.text(1)));
    }

    @PutMapping("/{currency}/{validFrom}")
    @Operation(summary = "Says what a currency is worth from a day on")
    Mono<DatedRate> put(
            @Parameter(hidden = true) Caller caller,
            @PathVariable String currency,
            @PathVariable String validFrom,
            @RequestBody NewRate asked) {
        var _ = caller.require(CONFIGURE);
        DatedRate rate = new DatedRate(known(currency), day("validFrom", validFrom), rate(asked.rate()));
        return rates.put(caller.org(), rate)
                .then(audit.append(caller, "rate.set", rate.currency(), Map.of("validFrom", validFrom)))
                .as(database::inTransaction)
                .thenReturn(rate);
    }

    @DeleteMapping("/{currency}/{validFrom}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Takes a rate back: the one before it counts again")
    Mono<Void> remove(
            @Parameter(hidden = true) Caller caller, @PathVariable String currency, @PathVariable String validFrom) {
        var _ = caller.require(CONFIGURE);
        return rates.remove(known(currency), day("validFrom", validFrom))
                .then(audit.append(caller, "rate.removed", currency, Map.of("validFrom", validFrom)))
                .as(database::inTransaction);
    }

    private static String known(String currency) {
        if (!Currencies.isKnown(currency)) {
            throw Problem.invalid("currency", "currency");
        }
        return currency;
    }

    private static BigDecimal rate(@Nullable BigDecimal asked) {
        if (asked == null) {
            throw Problem.invalid("rate", "required");
        }
        if (asked.signum() <= 0 || asked.compareTo(MOST) > 0 || asked.scale() > MOST_DIGITS) {
            throw Problem.invalid("rate", "rate");
        }
        return asked;
    }

    private static LocalDate day(String field, String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() < 1900 || day.getYear() > 2200) {
                throw Problem.invalid(field, "day");
            }
            return day;
        } catch (DateTimeException noDay) {
            throw Problem.invalid(field, "day");
        }
    }
}
