package dev.hilo.deal.metrics;

import dev.hilo.deal.deals.DealFilter;
import dev.hilo.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The metrics bar of a pipeline. */
@RestController
@SuppressWarnings("RequestMappingAnnotation") // The caller comes from the token.
@RequestMapping("/api/v1/pipelines/{id}/metrics")
@Tag(name = "board")
class MetricsController {

    private final ShowMetrics showing;

    MetricsController(ShowMetrics showing) {
        this.showing = showing;
    }

    @GetMapping
    @Operation(summary = "Value, forecast, won this month and more, over all deals of the filter")
    Mono<MetricsView> metrics(
            @Parameter(hidden = true) Caller caller, @PathVariable UUID id, @ParameterObject DealFilter filter) {
        return showing.metrics(caller, id, filter);
    }
}
