package dev.hilo.gateway.faults;

import dev.hilo.gateway.routes.Part;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A breaker for each part, with its state in the metrics and its changes in the log. */
@Configuration(proxyBeanMethods = false)
class BreakerConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(BreakerConfiguration.class);

    @Bean
    CircuitBreakerRegistry breakers(BreakerSettings settings, MeterRegistry meters) {
        CircuitBreakerRegistry breakers = CircuitBreakerRegistry.of(settings.config());
        for (Part part : Part.values()) {
            tellChanges(breakers.circuitBreaker(part.name()));
        }
        TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(breakers).bindTo(meters);
        return breakers;
    }

    private static void tellChanges(CircuitBreaker breaker) {
        breaker.getEventPublisher()
                .onStateTransition(
                        change -> LOG.warn("{}: circuit {}", breaker.getName(), change.getStateTransition()));
    }
}
