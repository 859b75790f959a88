package dev.hilo.ingestion.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.ingestion.Hilo;
import dev.hilo.ingestion.IngestionTest;
import dev.hilo.ingestion.WhatsAppBodies;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A service that was started without its Kafka. */
@IngestionTest
class KafkaAwayTests {

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void nowhere(DynamicPropertyRegistry registry) throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int nobody = free.getLocalPort();
            registry.add("hilo.kafka.bootstrap-servers", () -> "127.0.0.1:" + nobody);
        }
    }

    @Test
    void nothing_is_acknowledged_and_nobody_waits() {
        Hilo hilo = Hilo.newOrganisation(port);
        String key = hilo.whatsAppAccount().path("key").asString();
        long start = System.nanoTime();

        for (int i = 0; i < 20; i++) {
            hilo.webhook(key, WhatsAppBodies.texts("wamid." + i))
                    .expectStatus()
                    .isEqualTo(503)
                    .expectHeader()
                    .exists("Retry-After");
        }

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
    }

    @Test
    void what_could_not_be_kept_anyway_is_refused_as_ever() {
        Hilo hilo = Hilo.newOrganisation(port);
        String key = hilo.whatsAppAccount().path("key").asString();

        hilo.webhook("nobody", "{}").expectStatus().isNotFound();
        hilo.webhook(key, "{}", Hilo.sign("other")).expectStatus().isUnauthorized();
    }

    @Test
    void the_service_says_that_it_is_degraded_and_lives() {
        Hilo hilo = Hilo.newOrganisation(port);

        hilo.http()
                .get()
                .uri("/actuator/health/liveness")
                .exchange()
                .expectStatus()
                .isOk();
        hilo.http()
                .get()
                .uri("/actuator/health/readiness")
                .exchange()
                .expectStatus()
                .isOk();
    }
}
