package dev.hilo.gateway;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Before each test: services that answer 200 and have been asked nothing, and circuits that are closed. */
final class AsNew implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) {
        FakeService.resetAll();
        SpringExtension.getApplicationContext(test)
                .getBean(CircuitBreakerRegistry.class)
                .getAllCircuitBreakers()
                .forEach(AsNew::close);
    }

    /** A bare reset would leave a half-open circuit's alarm running, which opens the circuit during a later test. */
    private static void close(CircuitBreaker breaker) {
        breaker.transitionToClosedState();
        breaker.reset();
    }
}
