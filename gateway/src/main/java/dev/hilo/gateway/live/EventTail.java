package dev.hilo.gateway.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.hilo.contracts.DomainEvent;
import dev.hilo.contracts.Topics;
import dev.hilo.contracts.contact.CompanyEvent;
import dev.hilo.contracts.contact.ContactEvent;
import dev.hilo.contracts.conversation.ConversationEvent;
import dev.hilo.contracts.deal.DealEvent;
import dev.hilo.contracts.identity.IdentityEvent.UserChanged;
import dev.hilo.contracts.task.TaskEvent;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Follows the events of all services. Each replica reads all of them for itself, belonging to no group: any browser may
 * be connected to any replica.
 */
@Component
class EventTail implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(EventTail.class);
    private static final Duration STEP = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final KafkaSettings kafka;
    private final LiveSettings settings;
    private final ReadEvent read;
    private final Colleagues colleagues;
    private final Window window;
    private volatile boolean running;

    EventTail(KafkaSettings kafka, LiveSettings settings, ReadEvent read, Colleagues colleagues, Window window) {
        this.kafka = kafka;
        this.settings = settings;
        this.read = read;
        this.colleagues = colleagues;
        this.window = window;
    }

    private void run() {
        while (running) {
            try (KafkaConsumer<String, byte[]> consumer = consumer()) {
                follow(consumer);
            } catch (RuntimeException away) {
                LOG.warn("Nothing is told live at the moment: {}", away.toString());
                pause();
            }
        }
    }

    private void follow(KafkaConsumer<String, byte[]> consumer) {
        FollowedPartitions partitions = new FollowedPartitions(consumer, kafka, settings.rewind(), window);
        while (running) {
            partitions.update();
            if (partitions.isEmpty()) {
                pause();
            } else {
                consumer.poll(STEP).forEach(this::take);
            }
            if (!window.isOpen() && partitions.caughtUp()) {
                window.open();
            }
        }
    }

    private void take(ConsumerRecord<String, byte[]> message) {
        Optional<DomainEvent> event = read.read(message);
        if (message.topic().equals(kafka.topic(Topics.IDENTITY_EVENTS))) {
            event.filter(UserChanged.class::isInstance)
                    .map(UserChanged.class::cast)
                    .ifPresent(colleagues::learn);
            return;
        }
        int topic = LiveTopics.ALL.indexOf(
                message.topic().substring(kafka.topicPrefix().length()));
        Position behind = window.behind(topic, message.partition(), message.offset());
        event.ifPresent(known -> audience(known)
                .ifPresent(audience -> window.tell(new LiveEvent(
                        topic,
                        message.partition(),
                        message.offset(),
                        behind.text(),
                        known.org(),
                        known.getClass().getSimpleName(),
                        new String(message.value(), UTF_8),
                        audience))));
    }

    private static Optional<Audience> audience(DomainEvent event) {
        return switch (event) {
            case ConversationEvent conversation -> Optional.of(Audiences.of(conversation));
            case ContactEvent contact -> Optional.of(Audiences.of(contact));
            case CompanyEvent company -> Optional.of(Audiences.of(company));
            case DealEvent deal -> Optional.of(Audiences.of(deal));
            case TaskEvent task -> Optional.of(Audiences.of(task));
            default -> Optional.empty();
        };
    }

    private KafkaConsumer<String, byte[]> consumer() {
        Map<String, Object> config = kafka.common();
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        config.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, 8 * 1024 * 1024);
        config.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 5_000);
        config.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        return new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer());
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("live-tail").start(this::run);
    }

    /** Before the server stops, which waits for open answers: streams would never end by themselves. */
    @Override
    public void stop() {
        running = false;
        window.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
