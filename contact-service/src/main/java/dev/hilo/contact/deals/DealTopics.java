package dev.hilo.contact.deals;

import dev.hilo.contracts.Topics;
import dev.hilo.platform.kafka.TopicSet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The topic on which deals are told of. */
@Configuration(proxyBeanMethods = false)
class DealTopics {

    @Bean
    TopicSet topicsOfDeals() {
        return TopicSet.of(Topics.DEAL_EVENTS);
    }
}
