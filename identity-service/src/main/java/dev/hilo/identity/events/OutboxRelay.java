package dev.hilo.identity.events;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings what stands in the outbox to Kafka, oldest first. When it dies between sending and deleting, events are sent
 * again with the id they had.
 */
@Component
class OutboxRelay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);

    private final Outbox outbox;
    private final IdentityTopic topic;
    private final TellOthers tellOthers;
    private final Producer<String, byte[]> producer;
    private final KafkaSettings settings;
    private final TransactionTemplate transactions;
    private volatile boolean running;

    OutboxRelay(
            Outbox outbox,
            IdentityTopic topic,
            TellOthers tellOthers,
            Producer<String, byte[]> producer,
            KafkaSettings settings,
            PlatformTransactionManager transactions) {
        this.outbox = outbox;
        this.topic = topic;
        this.tellOthers = tellOthers;
        this.producer = producer;
        this.settings = settings;
        this.transactions = new TransactionTemplate(transactions);
    }

    private void run() {
        boolean prepared = false;
        while (running) {
            try {
                if (!prepared) {
                    prepare();
                    prepared = true;
                }
                if (relayed() == 0) {
                    outbox.awaitNews(LONGEST_PAUSE);
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException away) {
                LOG.warn("Events wait in the outbox: {}", away.toString());
                pause();
            }
        }
    }

    /** The users of an installation that is older than this topic have to appear on it, too. */
    private void prepare() throws InterruptedException {
        if (topic.prepare()) {
            transactions.executeWithoutResult(_ -> tellOthers.everything());
        }
    }

    private int relayed() {
        return Objects.requireNonNull(transactions.execute(_ -> relayOldest()));
    }

    private int relayOldest() {
        if (!outbox.isMine()) {
            return 0;
        }
        List<Outbox.Waiting> waiting = outbox.oldest();
        if (!waiting.isEmpty()) {
            send(waiting);
            outbox.forget(waiting);
        }
        return waiting.size();
    }

    private void send(List<Outbox.Waiting> waiting) {
        List<Future<RecordMetadata>> sent = waiting.stream()
                .map(event -> producer.send(CloudEvent.of(event, settings.topic(event.topic()))))
                .toList();
        for (Future<RecordMetadata> acknowledgement : sent) {
            try {
                var _ = acknowledgement.get();
            } catch (ExecutionException refused) {
                throw new IllegalStateException("Kafka did not take it", refused);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Stopped meanwhile", stopped);
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(LONGEST_PAUSE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("outbox-relay").start(this::run);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
