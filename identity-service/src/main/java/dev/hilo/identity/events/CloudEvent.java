package dev.hilo.identity.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** A waiting event as CloudEvents 1.0 in Kafka's binary mode: attributes as headers, JSON as body. */
final class CloudEvent {

    private static final String SOURCE = "/hilo/identity-service";

    private CloudEvent() {}

    static ProducerRecord<String, byte[]> of(Outbox.Waiting event, String topic) {
        return new ProducerRecord<>(topic, null, event.subject(), event.body().getBytes(UTF_8), headers(event));
    }

    private static Headers headers(Outbox.Waiting event) {
        Headers headers = new RecordHeaders()
                .add("ce_specversion", "1.0".getBytes(UTF_8))
                .add("ce_id", event.eventId().getBytes(UTF_8))
                .add("ce_type", event.type().getBytes(UTF_8))
                .add("ce_source", SOURCE.getBytes(UTF_8))
                .add("ce_subject", event.subject().getBytes(UTF_8))
                .add("ce_time", event.occurredAt().toString().getBytes(UTF_8))
                .add("org", event.org().getBytes(UTF_8));
        return event.traceparent().isEmpty()
                ? headers
                : headers.add("traceparent", event.traceparent().getBytes(UTF_8));
    }
}
