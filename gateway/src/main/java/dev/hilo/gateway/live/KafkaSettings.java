package dev.hilo.gateway.live;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where Kafka is and how this installation names its topics; the same settings as in every service.
 *
 * @param bootstrapServers {@code host:port}, several by comma
 * @param topicPrefix stands in front of every topic
 * @param client further settings for every client, for example {@code security.protocol}
 */
@ConfigurationProperties("hilo.kafka")
record KafkaSettings(
        @DefaultValue("localhost:19092") String bootstrapServers,
        @DefaultValue("") String topicPrefix,
        @DefaultValue({}) Map<String, String> client) {

    String topic(String name) {
        return topicPrefix + name;
    }

    Map<String, Object> common() {
        Map<String, Object> common = new HashMap<>(client);
        common.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        return common;
    }
}
