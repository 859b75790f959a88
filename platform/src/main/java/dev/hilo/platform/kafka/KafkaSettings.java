package dev.hilo.platform.kafka;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where Kafka is and how this installation names its topics.
 *
 * @param bootstrapServers {@code host:port}, several by comma
 * @param topicPrefix stands in front of every topic and consumer group, so that installations can share a cluster
 * @param partitions of a topic when it is created
 * @param replicas of a topic when it is created
 * @param client further settings for every client, for example {@code security.protocol}
 */
@ConfigurationProperties("hilo.kafka")
public record KafkaSettings(
        @DefaultValue("localhost:19092") String bootstrapServers,
        @DefaultValue("") String topicPrefix,
        @DefaultValue("6") int partitions,
        @DefaultValue("1") short replicas,
        @DefaultValue({}) Map<String, String> client) {

    /** The name that a topic of {@link dev.hilo.contracts.Topics} has in this installation. */
    public String topic(String name) {
        return topicPrefix + name;
    }

    /** The name that a consumer group has in this installation. */
    public String group(String name) {
        return topicPrefix + name;
    }

    Map<String, Object> common() {
        Map<String, Object> common = new HashMap<>(client);
        common.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        return common;
    }
}
