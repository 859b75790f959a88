package dev.hilo.platform.kafka;

import dev.hilo.contracts.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.KafkaAdmin;

/**
 * Creates the topics before the first listener starts. When Kafka is away at that moment it goes on trying, so that a
 * service may start before its broker.
 */
final class TopicCreation implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(TopicCreation.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    /** In seconds. */
    private static final int LONGEST_WAIT = 5;

    private final KafkaSettings settings;
    private final List<TopicSet> sets;
    private volatile boolean running;

    TopicCreation(KafkaSettings settings, List<TopicSet> sets) {
        this.settings = settings;
        this.sets = List.copyOf(sets);
    }

    @Override
    public void start() {
        running = true;
        if (!create()) {
            Thread.ofVirtual().name("topic-creation").start(this::keepTrying);
        }
    }

    private void keepTrying() {
        while (running && !create()) {
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private boolean create() {
        try {
            KafkaAdmin admin = new KafkaAdmin(config());
            admin.setOperationTimeout(LONGEST_WAIT);
            admin.createOrModifyTopics(topics().toArray(NewTopic[]::new));
            return true;
        } catch (RuntimeException away) {
            LOG.warn("Kafka does not answer yet, topics will be created later: {}", away.toString());
            return false;
        }
    }

    /** The client's own patience is a minute, and the whole start of the service would wait for it. */
    private Map<String, Object> config() {
        Map<String, Object> config = settings.common();
        config.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, LONGEST_WAIT * 1_000);
        config.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, LONGEST_WAIT * 1_000);
        return config;
    }

    private Stream<NewTopic> topics() {
        return sets.stream()
                .flatMap(set -> set.names().stream())
                .flatMap(name -> Stream.of(name, name + Topics.DEAD_LETTER_SUFFIX))
                .distinct()
                .map(name -> new NewTopic(settings.topic(name), settings.partitions(), settings.replicas()));
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
