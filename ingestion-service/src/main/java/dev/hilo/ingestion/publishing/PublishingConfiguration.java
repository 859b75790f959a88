package dev.hilo.ingestion.publishing;

import dev.hilo.contracts.Topics;
import dev.hilo.platform.kafka.TopicSet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The topics written to. */
@Configuration(proxyBeanMethods = false)
class PublishingConfiguration {

    @Bean
    TopicSet channelTopics() {
        return TopicSet.of(
                Topics.CHANNEL_INBOUND, Topics.CHANNEL_UNPARSED, Topics.CHANNEL_OUTBOUND, Topics.CHANNEL_RESOURCES);
    }
}
