package dev.hilo.platform.kafka;

import dev.hilo.contracts.Topics;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** Puts aside, whole, what a consumer cannot digest, so that everything behind it goes on. */
public final class DeadLetters {

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);

    private final EventProducer producer;
    private final MeterRegistry meters;

    DeadLetters(EventProducer producer, MeterRegistry meters) {
        this.producer = producer;
        this.meters = meters;
    }

    /** Completes when the record is safe on the dead-letter topic, with the reason in its headers. */
    public Mono<Void> bury(ConsumerRecord<String, byte[]> message, Throwable reason) {
        LOG.warn(
                "{}-{}@{} goes to the dead letters: {}",
                message.topic(),
                message.partition(),
                message.offset(),
                reason.toString());
        meters.counter("hilo.dead.letters", "topic", message.topic()).increment();
        return producer.sendRecords(() -> List.of(letter(message, reason)));
    }

    private static ProducerRecord<String, byte[]> letter(ConsumerRecord<String, byte[]> message, Throwable reason) {
        Headers headers = new RecordHeaders(message.headers().toArray())
                .add("dlt_reason", EventCodec.bytes(reason.toString()))
                .add(
                        "dlt_origin",
                        EventCodec.bytes("%s-%d@%d".formatted(message.topic(), message.partition(), message.offset())));
        return new ProducerRecord<>(
                message.topic() + Topics.DEAD_LETTER_SUFFIX, null, message.key(), message.value(), headers);
    }
}
