package dev.hilo.platform.outbox;

import dev.hilo.platform.database.Columns;
import dev.hilo.platform.database.StreamDatabase;
import dev.hilo.platform.kafka.Await;
import dev.hilo.platform.kafka.EventProducer;
import dev.hilo.platform.kafka.KafkaSettings;
import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.publisher.Mono;

/**
 * Brings what stands in the outbox to Kafka, oldest first.
 *
 * <p>Every replica runs one, and a lock of the transaction lets a single one work at a time: two would break the order
 * of an aggregate's events. When it dies between sending and deleting, events are sent again with the id they had;
 * consumers know them by it.
 */
public final class OutboxRelay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);

    private static final String TAKE_THE_LOCK = "select pg_try_advisory_xact_lock(hashtext('hilo.outbox')) as mine";

    private static final String OLDEST = """
            select id, topic, event_id, type, org_id, subject, body, traceparent, occurred_at, created_at
              from outbox
             order by id
             limit 1000
            """;

    private static final String FORGET = "delete from outbox where id = any(:ids)";

    private static final Duration LONGEST_PAUSE = Duration.ofMillis(200);
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(1);

    private final StreamDatabase database;
    private final EventProducer producer;
    private final KafkaSettings kafka;
    private final OutboxHeaders headers;
    private final Clock clock;
    private final Semaphore wake = new Semaphore(0);
    private final AtomicLong oldestAge = new AtomicLong();
    private volatile boolean running;

    OutboxRelay(
            StreamDatabase database, EventProducer producer, KafkaSettings kafka, OutboxHeaders headers, Clock clock) {
        this.database = database;
        this.producer = producer;
        this.kafka = kafka;
        this.headers = headers;
        this.clock = clock;
    }

    /** Something was appended and committed: look now instead of at the next round. */
    public void wake() {
        wake.release();
    }

    /** How long the oldest event has been waiting, in milliseconds, when the relay last looked. */
    long ageOfOldest() {
        return oldestAge.get();
    }

    private void run() {
        while (running) {
            try {
                if (relayed() == 0) {
                    var _ = wake.tryAcquire(LONGEST_PAUSE.toMillis(), TimeUnit.MILLISECONDS);
                    wake.drainPermits();
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException away) {
                LOG.warn("Events wait in the outbox: {}", away.toString());
                pauseAfterFailure();
            }
        }
    }

    private int relayed() {
        Integer sent = Await.completionOf(database.inTransaction(relayOldest()));
        return sent == null ? 0 : sent;
    }

    private Mono<Integer> relayOldest() {
        return database.sql(TAKE_THE_LOCK)
                .map(row -> Columns.flag(row, "mine"))
                .one()
                .filter(mine -> mine)
                .flatMap(_ -> database.sql(OLDEST).map(Waiting::of).all().collectList())
                .doOnNext(this::rememberAge)
                .filter(waiting -> !waiting.isEmpty())
                .flatMap(this::send)
                .defaultIfEmpty(0);
    }

    private Mono<Integer> send(List<Waiting> waiting) {
        Long[] ids = waiting.stream().map(Waiting::id).toArray(Long[]::new);
        return producer.sendRecords(() -> waiting.stream().map(this::message).toList())
                .then(database.sql(FORGET).bind("ids", ids).fetch().rowsUpdated())
                .thenReturn(ids.length);
    }

    private ProducerRecord<String, byte[]> message(Waiting event) {
        return new ProducerRecord<>(
                kafka.topic(event.topic()), null, event.subject(), headers.body(event), headers.of(event));
    }

    private void rememberAge(List<Waiting> waiting) {
        oldestAge.set(
                waiting.isEmpty()
                        ? 0
                        : Duration.between(waiting.getFirst().createdAt(), clock.instant())
                                .toMillis());
    }

    private void pauseAfterFailure() {
        try {
            Thread.sleep(AFTER_A_FAILURE);
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
        wake();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    record Waiting(
            long id,
            String topic,
            String eventId,
            String type,
            String org,
            String subject,
            String body,
            String traceparent,
            Instant occurredAt,
            Instant createdAt) {

        static Waiting of(Readable row) {
            return new Waiting(
                    Columns.integer(row, "id"),
                    Columns.text(row, "topic"),
                    Columns.uuid(row, "event_id").toString(),
                    Columns.text(row, "type"),
                    Columns.uuid(row, "org_id").toString(),
                    Columns.text(row, "subject"),
                    Columns.text(row, "body"),
                    Columns.text(row, "traceparent"),
                    Columns.time(row, "occurred_at"),
                    Columns.time(row, "created_at"));
        }
    }
}
