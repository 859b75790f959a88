package dev.hilo.benchmarks.resolve;

import dev.hilo.benchmarks.surroundings.NotPossible;
import dev.hilo.benchmarks.surroundings.Surroundings;
import dev.hilo.contracts.DomainEvent;
import dev.hilo.contracts.Topics;
import dev.hilo.platform.kafka.EventCodec;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import tools.jackson.databind.json.JsonMapper;

/** Puts events into {@code channel.inbound} much faster than anybody takes them out. */
final class Backlog implements AutoCloseable {

    private final EventCodec codec = new EventCodec(new JsonMapper(), "/benchmarks");
    private final String topic;
    private final KafkaProducer<String, byte[]> producer;

    Backlog(Surroundings surroundings) {
        topic = surroundings.topicPrefix() + Topics.CHANNEL_INBOUND;
        Map<String, Object> settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                surroundings.kafka(),
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.LINGER_MS_CONFIG,
                20,
                ProducerConfig.BATCH_SIZE_CONFIG,
                256 * 1024,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                10_000);
        producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    /** Returns when Kafka has all of them. */
    void add(Stream<? extends DomainEvent> events) {
        AtomicReference<Exception> failure = new AtomicReference<>();
        for (Iterator<? extends DomainEvent> all = events.iterator(); all.hasNext(); ) {
            DomainEvent event = all.next();
            var _ = producer.send(
                    new ProducerRecord<>(topic, null, event.subject(), codec.body(event), codec.headers(event)),
                    (_, problem) -> {
                        if (problem != null) {
                            failure.set(problem);
                        }
                    });
        }
        producer.flush();
        if (failure.get() != null) {
            throw new NotPossible("Kafka does not take events: %s".formatted(failure.get()));
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
