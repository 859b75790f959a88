package dev.hilo.ingestion.sending;

import dev.hilo.contracts.Topics;
import dev.hilo.contracts.channel.OutboundEvent;
import dev.hilo.contracts.channel.SendMessage;
import dev.hilo.platform.kafka.Await;
import dev.hilo.platform.kafka.DeadLetters;
import dev.hilo.platform.kafka.EventCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes what is to be sent into the journal; from there on no crash forgets it. */
@Component
class OutboundListener {

    private final EventCodec codec;
    private final DeadLetters deadLetters;
    private final SendJournal journal;
    private final SendWorker worker;

    OutboundListener(EventCodec codec, DeadLetters deadLetters, SendJournal journal, SendWorker worker) {
        this.codec = codec;
        this.deadLetters = deadLetters;
        this.journal = journal;
        this.worker = worker;
    }

    @KafkaListener(
            topics = "${hilo.kafka.topic-prefix:}" + Topics.CHANNEL_OUTBOUND,
            groupId = "${hilo.kafka.topic-prefix:}ingestion-sending",
            concurrency = "1")
    void onOutbound(List<ConsumerRecord<String, byte[]>> batch) {
        List<SendMessage> messages = new ArrayList<>(batch.size());
        for (ConsumerRecord<String, byte[]> record : batch) {
            try {
                codec.read(record, OutboundEvent.class).ifPresent(event -> take(event, messages));
            } catch (RuntimeException unreadable) {
                var _ = Await.completionOf(deadLetters.bury(record, unreadable));
            }
        }
        if (!messages.isEmpty()) {
            var _ = Await.completionOf(journal.add(messages));
            worker.wake();
        }
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    Mono<Void> forget() {
        return journal.forget();
    }

    private static void take(OutboundEvent event, List<SendMessage> messages) {
        switch (event) {
            case SendMessage message -> messages.add(message);
        }
    }
}
