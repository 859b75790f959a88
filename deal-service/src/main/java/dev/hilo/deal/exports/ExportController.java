package dev.hilo.deal.exports;

import dev.hilo.deal.currencies.CurrencyRates;
import dev.hilo.deal.deals.DealConditions;
import dev.hilo.deal.deals.DealFilter;
import dev.hilo.deal.deals.Deals;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Deals as a file of any length: rows go out as the database gives them, and none is kept. */
@RestController
@SuppressWarnings("RequestMappingAnnotation") // The caller comes from the token.
@RequestMapping("/api/v1/deals/export")
@Tag(name = "deals")
class ExportController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final int LINES_AT_ONCE = 100;

    private final ApiDatabase database;
    private final CurrencyRates rates;
    private final Deals deals;

    ExportController(ApiDatabase database, CurrencyRates rates, Deals deals) {
        this.database = database;
        this.rates = rates;
        this.deals = deals;
    }

    @GetMapping
    @Operation(summary = "All deals of the filter as CSV, the newest first")
    @SuppressWarnings("NestedPublishers") // a refusal comes before the first line
    Mono<ResponseEntity<Flux<String>>> export(
            @Parameter(hidden = true) Caller caller, @ParameterObject DealFilter filter) {
        return database.inTransaction(rates.today())
                .map(exchange -> DealConditions.of(filter, caller, "deals:export", exchange))
                .map(conditions -> deals.all(conditions)
                        .map(CsvLine::of)
                        .buffer(LINES_AT_ONCE)
                        .map(lines -> String.join("", lines))
                        .startWith(CsvLine.header())
                        .as(database::inTransaction))
                .map(lines -> ResponseEntity.ok()
                        .contentType(CSV)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"deals.csv\"")
                        .body(lines));
    }
}
