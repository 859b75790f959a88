package dev.hilo.task.following;

import dev.hilo.contracts.Topics;
import dev.hilo.contracts.contact.ContactEvent;
import dev.hilo.contracts.conversation.ConversationEvent;
import dev.hilo.contracts.deal.DealEvent;
import dev.hilo.platform.kafka.Batches;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears what other services tell. */
@Component
class NeighbourEventListener {

    private final Batches batches;
    private final FollowContacts followContacts;
    private final FollowDeals followDeals;
    private final FollowConversations followConversations;

    NeighbourEventListener(
            Batches batches,
            FollowContacts followContacts,
            FollowDeals followDeals,
            FollowConversations followConversations) {
        this.batches = batches;
        this.followContacts = followContacts;
        this.followDeals = followDeals;
        this.followConversations = followConversations;
    }

    @KafkaListener(
            id = "contacts-of-tasks",
            topics = "${hilo.kafka.topic-prefix}" + Topics.CONTACT_EVENTS,
            groupId = "${hilo.kafka.topic-prefix}task-service.contacts",
            concurrency = "1")
    void onContactEvents(List<ConsumerRecord<String, byte[]>> messages) {
        batches.take(messages, ContactEvent.class, followContacts::follow);
    }

    @KafkaListener(
            id = "deals-of-tasks",
            topics = "${hilo.kafka.topic-prefix}" + Topics.DEAL_EVENTS,
            groupId = "${hilo.kafka.topic-prefix}task-service.deals",
            concurrency = "1")
    void onDealEvents(List<ConsumerRecord<String, byte[]>> messages) {
        batches.take(messages, DealEvent.class, followDeals::follow);
    }

    @KafkaListener(
            id = "conversations-of-tasks",
            topics = "${hilo.kafka.topic-prefix}" + Topics.CONVERSATION_EVENTS,
            groupId = "${hilo.kafka.topic-prefix}task-service.conversations",
            concurrency = "1")
    void onConversationEvents(List<ConsumerRecord<String, byte[]>> messages) {
        batches.take(messages, ConversationEvent.class, followConversations::follow);
    }
}
