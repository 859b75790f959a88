package dev.hilo.platform.kafka;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * The one place that waits for a chain: on the virtual threads of Kafka listeners and relays, never on an event loop.
 */
public final class Await {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    private Await() {}

    /**
     * Waits until the chain has ended.
     *
     * @return its value, or nothing if it had none
     * @throws RuntimeException what the chain failed with, or that it took longer than a minute
     */
    public static <T> @Nullable T completionOf(Mono<T> chain) {
        return chain.block(LONGEST);
    }
}
