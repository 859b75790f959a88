package dev.hilo.platform.directory;

import dev.hilo.contracts.Topics;
import dev.hilo.contracts.identity.IdentityEvent;
import dev.hilo.platform.kafka.Batches;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;

/** Hears of the people who use Hilo. */
class IdentityEventListener {

    private final Batches batches;
    private final ApplyIdentityEvents apply;

    IdentityEventListener(Batches batches, ApplyIdentityEvents apply) {
        this.batches = batches;
        this.apply = apply;
    }

    @KafkaListener(
            id = "directory-of-users",
            topics = "${hilo.kafka.topic-prefix}" + Topics.IDENTITY_EVENTS,
            groupId = "${hilo.kafka.topic-prefix}${spring.application.name}.directory-of-users",
            concurrency = "1")
    void onIdentityEvents(List<ConsumerRecord<String, byte[]>> messages) {
        batches.take(messages, IdentityEvent.class, apply::apply);
    }
}
