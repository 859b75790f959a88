package dev.hilo.contact.deals;

import dev.hilo.contracts.Topics;
import dev.hilo.contracts.deal.DealEvent;
import dev.hilo.platform.kafka.Batches;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears what becomes of deals. */
@Component
class DealEventListener {

    private final Batches batches;
    private final FollowDeals follow;

    DealEventListener(Batches batches, FollowDeals follow) {
        this.batches = batches;
        this.follow = follow;
    }

    @KafkaListener(
            id = "deals-of-contacts",
            topics = "${hilo.kafka.topic-prefix}" + Topics.DEAL_EVENTS,
            groupId = "${hilo.kafka.topic-prefix}contact-service.deals",
            concurrency = "1")
    void onDealEvents(List<ConsumerRecord<String, byte[]>> messages) {
        batches.take(messages, DealEvent.class, follow::follow);
    }
}
