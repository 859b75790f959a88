package dev.hilo.ingestion.health;

import dev.hilo.contracts.Topics;
import dev.hilo.platform.kafka.Await;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Watches everything that comes in, off its way. */
@Component
class HealthListener {

    private static final Duration UPDATES = Duration.ofDays(3);
    private static final Duration HOURS = Duration.ofDays(8);

    private final Signs signs;

    HealthListener(Signs signs) {
        this.signs = signs;
    }

    @KafkaListener(
            topics = "${hilo.kafka.topic-prefix:}" + Topics.CHANNEL_INBOUND,
            groupId = "${hilo.kafka.topic-prefix:}ingestion-health",
            concurrency = "1")
    void watch(List<ConsumerRecord<String, byte[]>> batch) {
        List<Sign> found =
                batch.stream().flatMap(event -> Sign.of(event).stream()).toList();
        if (!found.isEmpty()) {
            var _ = Await.completionOf(signs.keep(found));
        }
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    Mono<Void> forget() {
        return signs.forget(UPDATES, HOURS);
    }
}
