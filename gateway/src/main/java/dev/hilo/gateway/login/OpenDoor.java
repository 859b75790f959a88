package dev.hilo.gateway.login;

import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher.MatchResult;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A chain without a filter. The firewall against odd paths stands before all chains, this one too. */
record OpenDoor(ServerWebExchangeMatcher matcher) implements SecurityWebFilterChain {

    @Override
    public Mono<Boolean> matches(ServerWebExchange exchange) {
        return matcher.matches(exchange).map(MatchResult::isMatch);
    }

    @Override
    public Flux<WebFilter> getWebFilters() {
        return Flux.empty();
    }
}
