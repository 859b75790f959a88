package dev.hilo.platform.kafka;

import dev.hilo.contracts.DomainEvent;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;

/** Sends events; done means that Kafka has them on as many replicas as it was told to wait for. */
public final class EventProducer {

    private final Producer<String, byte[]> producer;
    private final EventCodec codec;
    private final KafkaSettings settings;
    private final TraceHeaders traces;

    EventProducer(Producer<String, byte[]> producer, EventCodec codec, KafkaSettings settings, TraceHeaders traces) {
        this.producer = producer;
        this.codec = codec;
        this.settings = settings;
        this.traces = traces;
    }

    /**
     * Completes when Kafka has acknowledged every event; fails with the first failure.
     *
     * @param topic of {@link dev.hilo.contracts.Topics}
     */
    public Mono<Void> send(String topic, List<? extends DomainEvent> events) {
        return sendRecords(
                () -> events.stream().map(event -> message(topic, event)).toList());
    }

    /** Completes when Kafka has acknowledged every record. */
    public Mono<Void> sendRecords(java.util.function.Supplier<List<ProducerRecord<String, byte[]>>> records) {
        return Mono.create(sink -> sendAll(records.get(), sink));
    }

    private ProducerRecord<String, byte[]> message(String topic, DomainEvent event) {
        Headers headers = codec.headers(event);
        traces.inject(headers);
        return new ProducerRecord<>(settings.topic(topic), null, event.subject(), codec.body(event), headers);
    }

    private void sendAll(List<ProducerRecord<String, byte[]>> records, MonoSink<Void> sink) {
        if (records.isEmpty()) {
            sink.success();
            return;
        }
        AtomicInteger missing = new AtomicInteger(records.size());
        AtomicBoolean failed = new AtomicBoolean();
        for (ProducerRecord<String, byte[]> message : records) {
            if (failed.get()) {
                // With one lost the whole is; each further send could hold this thread while Kafka is away.
                return;
            }
            // The future says nothing that the callback does not.
            var _ = producer.send(message, (metadata, failure) -> {
                if (failure != null) {
                    fail(failure, failed, sink);
                } else if (missing.decrementAndGet() == 0) {
                    sink.success();
                }
            });
        }
    }

    /** Only the first failure is told: a sink logs each further one as dropped. */
    private static void fail(Exception failure, AtomicBoolean failed, MonoSink<Void> sink) {
        if (failed.compareAndSet(false, true)) {
            sink.error(failure);
        }
    }
}
