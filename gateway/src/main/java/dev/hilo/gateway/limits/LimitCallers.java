package dev.hilo.gateway.limits;

import dev.hilo.gateway.headers.CallerAddress;
import dev.hilo.gateway.routes.Lane;
import io.micrometer.core.instrument.MeterRegistry;
import java.security.Principal;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.core.Ordered;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Limits what one channel account, one user or one integrator asks for. */
@Component
class LimitCallers implements GlobalFilter, Ordered {

    private static final int AFTER_WEBHOOKS = "/webhooks/".length();

    private final CallerAddress callers;
    private final Buckets accounts;
    private final Buckets principals;

    LimitCallers(CallerAddress callers, RateSettings rates, MeterRegistry meters) {
        this.callers = callers;
        this.accounts = new Buckets("webhook", rates.webhook(), meters);
        this.principals = new Buckets("caller", rates.caller(), meters);
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return switch (Lane.of(exchange).map(Lane::traffic).orElse(Lane.Traffic.SIGN_IN)) {
            case WEBHOOK -> {
                accounts.take(exchange.getRequest().getPath().value().substring(AFTER_WEBHOOKS));
                yield chain.filter(exchange);
            }
            case CHAT -> {
                principals.take("chat " + callers.of(exchange));
                yield chain.filter(exchange);
            }
            case API -> key(exchange).doOnNext(principals::take).then(chain.filter(exchange));
            case SIGN_IN -> chain.filter(exchange);
        };
    }

    private Mono<String> key(ServerWebExchange exchange) {
        return exchange.getPrincipal()
                .filter(principal -> !(principal instanceof AnonymousAuthenticationToken))
                .map(Principal::getName)
                .defaultIfEmpty(callers.of(exchange));
    }

    @Override
    public int getOrder() {
        return -300;
    }
}
