package dev.hilo.contact.intake;

import dev.hilo.contracts.Topics;
import dev.hilo.contracts.channel.ChannelEvent;
import dev.hilo.platform.kafka.Await;
import dev.hilo.platform.kafka.DeadLetters;
import dev.hilo.platform.kafka.EventCodec;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Takes what the channels tell, a batch at a time, in the order of each sender. */
@Component
class ChannelEventListener {

    private final EventCodec codec;
    private final DeadLetters deadLetters;
    private final TakeBatch takeBatch;
    private final BatchTraces traces;
    private final Timer duration;
    private final DistributionSummary size;

    ChannelEventListener(
            EventCodec codec, DeadLetters deadLetters, TakeBatch takeBatch, BatchTraces traces, MeterRegistry meters) {
        this.codec = codec;
        this.deadLetters = deadLetters;
        this.takeBatch = takeBatch;
        this.traces = traces;
        this.duration = Timer.builder("hilo.resolve")
                .description("From a batch of channel events to committed rows")
                .publishPercentiles(0.5, 0.99)
                .register(meters);
        this.size = DistributionSummary.builder("hilo.resolve.batch")
                .description("Channel events in a batch")
                .register(meters);
    }

    @KafkaListener(
            id = "contact-service",
            topics = "${hilo.kafka.topic-prefix}" + Topics.CHANNEL_INBOUND,
            groupId = "${hilo.kafka.topic-prefix}contact-service")
    void onChannelEvents(List<ConsumerRecord<String, byte[]>> messages) {
        size.record(messages.size());
        duration.record(() -> traces.around(messages, () -> take(messages)));
    }

    private void take(List<ConsumerRecord<String, byte[]>> messages) {
        List<ReadEvent> read = new ArrayList<>(messages.size());
        for (ConsumerRecord<String, byte[]> message : messages) {
            try {
                codec.read(message, ChannelEvent.class).ifPresent(event -> read.add(new ReadEvent(message, event)));
            } catch (RuntimeException unreadable) {
                Await.completionOf(deadLetters.bury(message, unreadable));
            }
        }
        Await.completionOf(takeBatch.take(read));
    }

    /** An event and the record it was read from. */
    record ReadEvent(ConsumerRecord<String, byte[]> source, ChannelEvent event) {}
}
