package dev.hilo.gateway.login;

import dev.hilo.gateway.problems.Problem;
import dev.hilo.gateway.routes.Lane;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Puts the session's token on what goes to the services. A token that the caller brought goes through as it is. */
@Component
class RelayToken implements GlobalFilter, Ordered {

    private final FreshTokens tokens;

    RelayToken(FreshTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return needsToken(exchange)
                ? token(exchange).flatMap(token -> chain.filter(with(exchange, token)))
                : chain.filter(exchange);
    }

    private static boolean needsToken(ServerWebExchange exchange) {
        return Lane.of(exchange)
                        .map(Lane::traffic)
                        .filter(Lane.Traffic.API::equals)
                        .isPresent()
                && !BearerCalls.brings(exchange);
    }

    private Mono<String> token(ServerWebExchange exchange) {
        return exchange.getSession()
                .flatMap(session -> Mono.justOrEmpty(TokensBesideSession.of(session)))
                .flatMap(tokens::of)
                .switchIfEmpty(Mono.error(Problem::notAuthenticated));
    }

    private static ServerWebExchange with(ServerWebExchange exchange, String token) {
        return exchange.mutate()
                .request(request -> request.headers(headers -> headers.setBearerAuth(token)))
                .build();
    }

    @Override
    public int getOrder() {
        return -100;
    }
}
