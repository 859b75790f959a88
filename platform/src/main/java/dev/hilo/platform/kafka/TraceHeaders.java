package dev.hilo.platform.kafka;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;

/** Carries the trace of a request through Kafka (W3C Trace Context, header {@code traceparent}). */
public final class TraceHeaders {

    private final Tracer tracer;
    private final Propagator propagator;

    TraceHeaders(Tracer tracer, Propagator propagator) {
        this.tracer = tracer;
        this.propagator = propagator;
    }

    void inject(Headers headers) {
        TraceContext current = tracer.currentTraceContext().context();
        if (current != null) {
            propagator.inject(current, headers, TraceHeaders::put);
        }
    }

    /** The current trace as a {@code traceparent}; empty outside of any. */
    public String current() {
        TraceContext current = tracer.currentTraceContext().context();
        if (current == null) {
            return "";
        }
        Map<String, String> carrier = new HashMap<>();
        propagator.inject(current, carrier, TraceHeaders::putInto);
        return carrier.getOrDefault("traceparent", "");
    }

    /** A span that goes on the trace in which the record was sent. */
    public Span.Builder continuing(ConsumerRecord<?, ?> message) {
        return propagator.extract(message, EventCodec::header);
    }

    private static void putInto(
            @org.jspecify.annotations.Nullable Map<String, String> carrier, String key, String value) {
        if (carrier != null) {
            carrier.put(key, value);
        }
    }

    private static void put(@org.jspecify.annotations.Nullable Headers headers, String key, String value) {
        if (headers != null) {
            headers.remove(key).add(key, EventCodec.bytes(value));
        }
    }
}
