package dev.hilo.gateway.sessions;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Completes answers without a body (redirects, mostly) while failures can still be answered. Sessions are written when
 * an answer is completed; left to the server, that happens after all error handling, and a database that is away would
 * be a bare 500.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class CommitWithinReach implements WebFilter {

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpResponse response = exchange.getResponse();
        return chain.filter(exchange).then(Mono.defer(() -> complete(response)));
    }

    private static Mono<Void> complete(ServerHttpResponse response) {
        return response.isCommitted() ? Mono.empty() : response.setComplete();
    }
}
