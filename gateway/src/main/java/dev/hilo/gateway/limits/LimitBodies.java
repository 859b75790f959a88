package dev.hilo.gateway.limits;

import dev.hilo.gateway.problems.Problem;
import dev.hilo.gateway.routes.Lane;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Refuses bodies larger than their lane takes. A body of announced length needs no counting, the HTTP codec holds
 * callers to their word; one of unknown length is counted as it streams through, and nothing is kept of it.
 */
@Component
class LimitBodies implements GlobalFilter, Ordered {

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return Lane.of(exchange)
                .map(lane -> limited(exchange, chain, lane.largestBody()))
                .orElseGet(() -> chain.filter(exchange));
    }

    private static Mono<Void> limited(ServerWebExchange exchange, GatewayFilterChain chain, DataSize largest) {
        HttpHeaders headers = exchange.getRequest().getHeaders();
        if (headers.getContentLength() > largest.toBytes()) {
            return Mono.error(tooLarge(largest));
        }
        if (headers.containsHeader(HttpHeaders.TRANSFER_ENCODING)) {
            return chain.filter(exchange.mutate()
                    .request(new CountedBody(exchange.getRequest(), largest))
                    .build());
        }
        return chain.filter(exchange);
    }

    static Problem tooLarge(DataSize largest) {
        return Problem.of(HttpStatus.CONTENT_TOO_LARGE, "body-too-large", largest.toKilobytes() + " KiB");
    }

    @Override
    public int getOrder() {
        return -200;
    }
}
