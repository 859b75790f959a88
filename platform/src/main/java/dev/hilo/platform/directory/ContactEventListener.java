package dev.hilo.platform.directory;

import dev.hilo.contracts.Topics;
import dev.hilo.contracts.contact.CompanyEvent;
import dev.hilo.contracts.contact.ContactEvent;
import dev.hilo.platform.kafka.Batches;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;

/** Hears of the contacts and companies that records of this service hang on. */
class ContactEventListener {

    private final Batches batches;
    private final ApplyContactEvents apply;

    ContactEventListener(Batches batches, ApplyContactEvents apply) {
        this.batches = batches;
        this.apply = apply;
    }

    @KafkaListener(
            id = "directory-of-contacts",
            topics = "${hilo.kafka.topic-prefix}" + Topics.CONTACT_EVENTS,
            groupId = "${hilo.kafka.topic-prefix}${spring.application.name}.directory-of-contacts",
            concurrency = "1")
    void onContactEvents(List<ConsumerRecord<String, byte[]>> messages) {
        batches.take(messages, CompanyEvent.class, apply::toCompanies);
        batches.take(messages, ContactEvent.class, apply::toContacts);
    }
}
