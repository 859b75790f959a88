package dev.hilo.ingestion.publishing;

import dev.hilo.contracts.DomainEvent;
import dev.hilo.contracts.Topics;
import dev.hilo.platform.kafka.EventProducer;
import dev.hilo.platform.kafka.KafkaSettings;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;

/**
 * The way to Kafka that posts take. While Kafka is away it says so at once instead of letting every post wait for its
 * time to run out; every two seconds a few posts are let through to see whether it is back.
 */
@Component
public class KafkaGate {

    private static final Logger LOG = LoggerFactory.getLogger(KafkaGate.class);

    private static final CircuitBreakerConfig CAUTIOUS = CircuitBreakerConfig.custom()
            .slidingWindowSize(20)
            .minimumNumberOfCalls(5)
            .failureRateThreshold(50)
            .waitDurationInOpenState(Duration.ofSeconds(2))
            .permittedNumberOfCallsInHalfOpenState(3)
            // A record that Kafka does not take says nothing about Kafka.
            .ignoreExceptions(RecordTooLargeException.class)
            .build();

    private final EventProducer events;
    private final Producer<String, byte[]> producer;
    private final List<String> topics;
    private final CircuitBreaker breaker;
    private volatile boolean known;

    KafkaGate(EventProducer events, Producer<String, byte[]> producer, KafkaSettings settings, MeterRegistry meters) {
        this.events = events;
        this.producer = producer;
        topics = Stream.of(Topics.CHANNEL_INBOUND, Topics.CHANNEL_UNPARSED)
                .map(settings::topic)
                .toList();
        CircuitBreakerRegistry registry = CircuitBreakerRegistry.of(CAUTIOUS);
        breaker = registry.circuitBreaker("kafka");
        TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(registry).bindTo(meters);
    }

    /** Completes when Kafka has all events; fails if it does not take them in time, or at once while it is away. */
    public Mono<Void> send(String topic, List<? extends DomainEvent> batch) {
        if (!known) {
            return Mono.error(() -> new IllegalStateException("Kafka has not answered yet"));
        }
        return traced(events.send(topic, batch)).transformDeferred(CircuitBreakerOperator.of(breaker));
    }

    /**
     * Sends inside the request's trace, which is taken out of the context here, once: to carry it from thread to thread
     * behind every operator would cost a post more than all the rest of the way.
     */
    private static Mono<Void> traced(Mono<Void> sending) {
        return Mono.create(sink -> {
            Observation request = sink.contextView().getOrDefault(ObservationThreadLocalAccessor.KEY, null);
            if (request == null) {
                var _ = sink.onDispose(subscribe(sending, sink));
                return;
            }
            try (Observation.Scope _ = request.openScope()) {
                var _ = sink.onDispose(subscribe(sending, sink));
            }
        });
    }

    private static Disposable subscribe(Mono<Void> sending, MonoSink<Void> sink) {
        return sending.subscribe(_ -> {}, sink::error, sink::success);
    }

    /** Whether a failure only repeats what was known: then it is not worth a line in the log. */
    public boolean isOldNews(Throwable failure) {
        return failure instanceof CallNotPermittedException || !known;
    }

    /** Whether posts can be accepted, as far as is known. */
    public boolean isOpen() {
        return known && breaker.getState() == CircuitBreaker.State.CLOSED;
    }

    /**
     * Keeps the producer's picture of the topics fresh: a producer that must first ask where a topic is holds the
     * thread that sends, and here that is an event loop.
     */
    @Scheduled(fixedDelayString = "${hilo.webhooks.look-around:2000}")
    void lookAround() {
        try {
            topics.forEach(topic -> {
                var _ = producer.partitionsFor(topic);
            });
            known = true;
        } catch (RuntimeException away) {
            LOG.debug("Kafka does not say where the topics are: {}", away.toString());
        }
    }
}
