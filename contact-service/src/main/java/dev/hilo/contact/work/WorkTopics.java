package dev.hilo.contact.work;

import dev.hilo.contracts.Topics;
import dev.hilo.platform.kafka.TopicSet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The topic this feature reads. */
@Configuration(proxyBeanMethods = false)
class WorkTopics {

    @Bean
    TopicSet topicsOfWork() {
        return TopicSet.of(Topics.TASK_EVENTS);
    }
}
