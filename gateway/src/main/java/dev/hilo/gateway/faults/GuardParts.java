package dev.hilo.gateway.faults;

import dev.hilo.gateway.problems.Problem;
import dev.hilo.gateway.routes.Lane;
import dev.hilo.gateway.routes.Part;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * A circuit breaker around each service. It looks on and never changes an answer: Spring Cloud's own breaker filter
 * replaces the answers that it counts, and a service's own 503 says more than ours could.
 */
@Component
class GuardParts implements GlobalFilter, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(GuardParts.class);

    private final CircuitBreakerRegistry breakers;
    private final BreakerSettings settings;

    GuardParts(CircuitBreakerRegistry breakers, BreakerSettings settings) {
        this.breakers = breakers;
        this.settings = settings;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return Lane.of(exchange)
                .map(lane -> guarded(exchange, chain, lane.part()))
                .orElseGet(() -> chain.filter(exchange));
    }

    private Mono<Void> guarded(ServerWebExchange exchange, GatewayFilterChain chain, Part part) {
        CircuitBreaker breaker = breakers.circuitBreaker(part.name());
        if (!breaker.tryAcquirePermission()) {
            return Mono.error(away(part));
        }
        long start = System.nanoTime();
        return chain.filter(exchange)
                .doOnSuccess(done -> record(breaker, Verdict.of(exchange.getResponse()), start))
                .doOnCancel(breaker::releasePermission)
                .onErrorMap(failure -> judged(breaker, part, failure, start));
    }

    private Throwable judged(CircuitBreaker breaker, Part part, Throwable failure, long start) {
        Verdict verdict = Verdict.of(failure);
        record(breaker, verdict, start);
        return switch (verdict) {
            case AWAY -> logged(part, failure, away(part));
            case SLOW -> logged(part, failure, Problem.of(HttpStatus.GATEWAY_TIMEOUT, "part-slow", part));
            case WELL, NOT_ITS_FAULT -> Verdict.broken(failure) ? away(part) : failure;
        };
    }

    private static void record(CircuitBreaker breaker, Verdict verdict, long start) {
        long spent = System.nanoTime() - start;
        switch (verdict) {
            case WELL -> breaker.onSuccess(spent, TimeUnit.NANOSECONDS);
            case AWAY, SLOW -> breaker.onError(spent, TimeUnit.NANOSECONDS, new IllegalStateException(verdict.name()));
            case NOT_ITS_FAULT -> breaker.releasePermission();
        }
    }

    private Problem away(Part part) {
        return Problem.forNow(HttpStatus.SERVICE_UNAVAILABLE, "part-away", settings.openFor(), part);
    }

    private static Problem logged(Part part, Throwable failure, Problem answer) {
        LOG.warn("{}: {}", part, failure.toString());
        return answer;
    }

    /**
     * Inside of everything but the call itself: when this ends, the answer's head has come and nothing of it has left.
     */
    @Override
    public int getOrder() {
        return 100;
    }
}
