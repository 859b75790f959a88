package dev.hilo.identity.events;

import dev.hilo.contracts.Topics;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.stereotype.Component;

/**
 * The topic of this service. It is compacted: the last picture of each user, team and organisation stays, so that a
 * service that joins later learns of all of them.
 */
@Component
class IdentityTopic {

    private static final int PATIENCE_SECONDS = 5;

    private final KafkaSettings settings;
    private final String name;

    IdentityTopic(KafkaSettings settings) {
        this.settings = settings;
        this.name = settings.topic(Topics.IDENTITY_EVENTS);
    }

    /**
     * Makes it what it has to be, whoever created it.
     *
     * @return whether nobody was ever told anything on it
     */
    boolean prepare() throws InterruptedException {
        Map<String, Object> config = settings.common();
        config.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_SECONDS * 1_000);
        config.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_SECONDS * 1_000);
        try (Admin admin = Admin.create(config)) {
            if (!answer(admin.listTopics().names()).contains(name)) {
                create(admin);
            }
            compact(admin);
            return isEmpty(admin);
        }
    }

    private void create(Admin admin) throws InterruptedException {
        NewTopic topic = new NewTopic(name, settings.partitions(), settings.replicas());
        answer(admin.createTopics(List.of(topic)).all());
    }

    private void compact(Admin admin) throws InterruptedException {
        ConfigEntry compaction = new ConfigEntry(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);
        answer(admin.incrementalAlterConfigs(Map.of(
                        new ConfigResource(ConfigResource.Type.TOPIC, name),
                        Set.of(new AlterConfigOp(compaction, AlterConfigOp.OpType.SET))))
                .all());
    }

    private boolean isEmpty(Admin admin) throws InterruptedException {
        int partitions = answer(admin.describeTopics(List.of(name)).allTopicNames()).values().stream()
                .mapToInt(topic -> topic.partitions().size())
                .sum();
        Map<TopicPartition, OffsetSpec> ends = IntStream.range(0, partitions)
                .boxed()
                .collect(Collectors.toMap(number -> new TopicPartition(name, number), _ -> OffsetSpec.latest()));
        return answer(admin.listOffsets(ends).all()).values().stream().allMatch(end -> end.offset() == 0);
    }

    private static <T> T answer(KafkaFuture<T> answer) throws InterruptedException {
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException away) {
            throw new IllegalStateException("Kafka does not answer", away);
        }
    }
}
