package dev.hilo.gateway.faults;

import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a service counts as away.
 *
 * @param windowSeconds over how long calls are judged
 * @param atLeast fewer calls than that are not judged
 * @param failureRate percent of calls that fail
 * @param openFor how long nobody is sent to it; also what Retry-After says
 * @param probes calls let through to see whether it is back
 */
@ConfigurationProperties("hilo.breakers")
record BreakerSettings(
        @DefaultValue("10") int windowSeconds,
        @DefaultValue("20") int atLeast,
        @DefaultValue("50") float failureRate,
        @DefaultValue("3s") Duration openFor,
        @DefaultValue("5") int probes) {

    CircuitBreakerConfig config() {
        return CircuitBreakerConfig.custom()
                .slidingWindowType(SlidingWindowType.TIME_BASED)
                .slidingWindowSize(windowSeconds)
                .minimumNumberOfCalls(atLeast)
                .failureRateThreshold(failureRate)
                .waitDurationInOpenState(openFor)
                .permittedNumberOfCallsInHalfOpenState(probes)
                .maxWaitDurationInHalfOpenState(Duration.ofSeconds(30))
                .build();
    }
}
