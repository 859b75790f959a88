package dev.hilo.contact.intake;

import dev.hilo.platform.kafka.EventCodec;
import dev.hilo.platform.kafka.TraceHeaders;
import io.micrometer.tracing.Span;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.stereotype.Component;

/**
 * Shows, in the trace of each sampled webhook, how long its event took here: a batch belongs to many traces at once.
 */
@Component
class BatchTraces {

    private static final String SAMPLED = "-01";

    private final TraceHeaders traces;

    BatchTraces(TraceHeaders traces) {
        this.traces = traces;
    }

    void around(List<ConsumerRecord<String, byte[]>> messages, Runnable work) {
        List<Span> spans = messages.stream()
                .filter(message -> EventCodec.header(message, "traceparent").endsWith(SAMPLED))
                .map(message -> traces.continuing(message)
                        .name("resolve channel event")
                        .kind(Span.Kind.CONSUMER)
                        .tag("hilo.batch", "" + messages.size())
                        .start())
                .toList();
        try {
            work.run();
        } finally {
            spans.forEach(Span::end);
        }
    }
}
