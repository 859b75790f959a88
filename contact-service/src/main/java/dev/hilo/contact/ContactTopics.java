package dev.hilo.contact;

import dev.hilo.contracts.Topics;
import dev.hilo.platform.kafka.TopicSet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The topics this service reads and writes. */
@Configuration(proxyBeanMethods = false)
class ContactTopics {

    @Bean
    TopicSet topics() {
        return TopicSet.of(
                Topics.CHANNEL_INBOUND,
                Topics.CHANNEL_OUTBOUND,
                Topics.CHANNEL_RESOURCES,
                Topics.CONTACT_EVENTS,
                Topics.CONVERSATION_EVENTS);
    }
}
