package dev.hilo.ingestion.webchat;

import java.time.Duration;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Lets browsers hand our answers to the site that asked (CORS). Whether that site may ask at all {@link ChatSites} says
 * on each request; no cookie is involved, so there is nothing that a foreign site could misuse.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ChatOriginFilter implements WebFilter {

    private static final Duration REMEMBERED = Duration.ofHours(1);

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        String origin = exchange.getRequest().getHeaders().getOrigin();
        if (origin == null || !exchange.getRequest().getPath().value().startsWith("/chat/")) {
            return chain.filter(exchange);
        }
        HttpHeaders headers = exchange.getResponse().getHeaders();
        headers.setAccessControlAllowOrigin(origin);
        headers.add(HttpHeaders.VARY, HttpHeaders.ORIGIN);
        if (!HttpMethod.OPTIONS.equals(exchange.getRequest().getMethod())) {
            return chain.filter(exchange);
        }
        headers.setAccessControlAllowMethods(List.of(HttpMethod.GET, HttpMethod.POST));
        headers.setAccessControlAllowHeaders(List.of("Content-Type", ChatController.SESSION, "Last-Event-ID"));
        headers.setAccessControlMaxAge(REMEMBERED);
        exchange.getResponse().setStatusCode(HttpStatus.NO_CONTENT);
        return exchange.getResponse().setComplete();
    }
}
