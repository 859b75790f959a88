package dev.hilo.ingestion.operations;

import dev.hilo.platform.kafka.KafkaSettings;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Whether Kafka answers. Without it posts are refused and the providers keep them: the service is degraded, and to
 * start it again or to send the posts elsewhere would not help.
 */
@Component("kafkaHealthIndicator")
class KafkaHealth implements ReactiveHealthIndicator, DisposableBean {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(3);

    private final Admin admin;
    private volatile Health health = Health.unknown().build();

    KafkaHealth(KafkaSettings settings) {
        Map<String, Object> config = new HashMap<>(settings.client());
        config.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers());
        config.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, Math.toIntExact(LONGEST_WAIT.toMillis()));
        config.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, Math.toIntExact(LONGEST_WAIT.toMillis()));
        admin = Admin.create(config);
    }

    @Override
    public Mono<Health> health() {
        return Mono.just(health);
    }

    @Scheduled(fixedDelay = 5_000)
    void look() throws InterruptedException {
        try {
            int brokers = admin.describeCluster()
                    .nodes()
                    .get(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)
                    .size();
            health = Health.up().withDetail("brokers", brokers).build();
        } catch (ExecutionException | TimeoutException away) {
            health = Health.status("DEGRADED")
                    .withDetail("error", "Kafka does not answer; posts are refused with 503 until it does")
                    .build();
        }
    }

    @Override
    public void destroy() {
        admin.close(Duration.ofSeconds(1));
    }
}
