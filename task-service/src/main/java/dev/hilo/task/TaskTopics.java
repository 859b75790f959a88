package dev.hilo.task;

import dev.hilo.contracts.Topics;
import dev.hilo.platform.kafka.TopicSet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The topics this service reads and writes. */
@Configuration(proxyBeanMethods = false)
class TaskTopics {

    @Bean
    TopicSet topics() {
        return TopicSet.of(Topics.TASK_EVENTS, Topics.CONTACT_EVENTS, Topics.CONVERSATION_EVENTS, Topics.DEAL_EVENTS);
    }
}
