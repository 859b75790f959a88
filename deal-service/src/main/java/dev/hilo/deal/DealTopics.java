package dev.hilo.deal;

import dev.hilo.contracts.Topics;
import dev.hilo.platform.kafka.TopicSet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The topics this service reads and writes. */
@Configuration(proxyBeanMethods = false)
class DealTopics {

    @Bean
    TopicSet topics() {
        return TopicSet.of(Topics.DEAL_EVENTS, Topics.CONTACT_EVENTS, Topics.IDENTITY_EVENTS);
    }
}
