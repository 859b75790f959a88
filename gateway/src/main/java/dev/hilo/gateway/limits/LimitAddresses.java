package dev.hilo.gateway.limits;

import dev.hilo.gateway.headers.CallerAddress;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Limits what one network address asks for, before anything is looked up for it. Webhooks have their own limit. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class LimitAddresses implements WebFilter {

    private final CallerAddress callers;
    private final Buckets everything;
    private final Buckets signIns;

    LimitAddresses(CallerAddress callers, RateSettings rates, MeterRegistry meters) {
        this.callers = callers;
        this.everything = new Buckets("address", rates.address(), meters);
        this.signIns = new Buckets("sign-in", rates.signIn(), meters);
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        String path = request.getPath().value();
        if (path.startsWith("/webhooks/")) {
            return chain.filter(exchange);
        }
        String address = callers.of(exchange);
        return Mono.fromRunnable(() -> take(address, request.getMethod(), path)).then(chain.filter(exchange));
    }

    private void take(String address, HttpMethod method, String path) {
        everything.take(address);
        if (triesSecrets(method, path)) {
            signIns.take(address);
        }
    }

    /** Starting to sign in counts too: it writes a session. */
    private static boolean triesSecrets(HttpMethod method, String path) {
        return path.startsWith("/oauth2/authorization/")
                || (HttpMethod.POST.equals(method) && (path.equals("/login") || path.startsWith("/oauth2/")));
    }
}
