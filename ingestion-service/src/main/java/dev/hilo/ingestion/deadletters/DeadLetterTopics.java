package dev.hilo.ingestion.deadletters;

import dev.hilo.contracts.Topics;
import dev.hilo.platform.kafka.KafkaSettings;
import dev.hilo.platform.kafka.TopicSet;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The topics of what consumers put aside; there is one beside each topic. */
@Configuration(proxyBeanMethods = false)
class DeadLetterTopics {

    private static final List<String> CONSUMED = List.of(
            Topics.CHANNEL_INBOUND,
            Topics.CHANNEL_UNPARSED,
            Topics.CHANNEL_OUTBOUND,
            Topics.CHANNEL_RESOURCES,
            Topics.CONTACT_EVENTS,
            Topics.CONVERSATION_EVENTS,
            Topics.DEAL_EVENTS,
            Topics.TASK_EVENTS,
            Topics.IDENTITY_EVENTS);

    /** With the installation's prefix, as a listener needs them. */
    @SuppressWarnings("ArrayRecordComponent") // read once by the listener
    record Names(String[] names) {}

    @Bean
    TopicSet consumedTopics() {
        return new TopicSet(CONSUMED);
    }

    @Bean("buriedTopics")
    Names names(KafkaSettings settings) {
        return new Names(CONSUMED.stream()
                .map(topic -> settings.topic(topic + Topics.DEAD_LETTER_SUFFIX))
                .toArray(String[]::new));
    }
}
