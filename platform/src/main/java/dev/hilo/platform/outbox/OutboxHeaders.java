package dev.hilo.platform.outbox;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** Makes the CloudEvents attributes of a waiting event, as {@link dev.hilo.platform.kafka.EventCodec} would have. */
final class OutboxHeaders {

    private final byte[] source;

    OutboxHeaders(String service) {
        this.source = bytes("/hilo/" + service);
    }

    byte[] body(OutboxRelay.Waiting event) {
        return bytes(event.body());
    }

    Headers of(OutboxRelay.Waiting event) {
        Headers headers = new RecordHeaders()
                .add("ce_specversion", bytes("1.0"))
                .add("ce_id", bytes(event.eventId()))
                .add("ce_type", bytes(event.type()))
                .add("ce_source", source)
                .add("ce_subject", bytes(event.subject()))
                .add("ce_time", bytes(event.occurredAt().toString()))
                .add("org", bytes(event.org()));
        return event.traceparent().isEmpty() ? headers : headers.add("traceparent", bytes(event.traceparent()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
