package dev.hilo.ingestion.webhooks;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.web.reactive.handler.SimpleUrlHandlerMapping;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The webhooks' short way through the server: no argument resolvers, no message converters, no security filters. Who
 * calls proves it by what they send.
 */
@Configuration(proxyBeanMethods = false)
class WebhookConfiguration {

    private static final String ROOT = "/webhooks/";

    @Bean
    SimpleUrlHandlerMapping webhookMapping(WebhookHandler webhooks, NoopHandler noop) {
        return new SimpleUrlHandlerMapping(
                Map.of(ROOT + "*/*", webhooks, ROOT + "noop", noop), Ordered.HIGHEST_PRECEDENCE);
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityWebFilterChain webhooksAreOpen() {
        return new OpenPath();
    }

    /** The observations of security's own filters cost more than the filters, and nobody looks at them. */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    /** Security without a filter. */
    private static final class OpenPath implements SecurityWebFilterChain {

        @Override
        public Mono<Boolean> matches(ServerWebExchange exchange) {
            return Mono.just(exchange.getRequest().getPath().value().startsWith(ROOT));
        }

        @Override
        public Flux<WebFilter> getWebFilters() {
            return Flux.empty();
        }
    }
}
