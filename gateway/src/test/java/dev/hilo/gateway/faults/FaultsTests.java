package dev.hilo.gateway.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.hilo.gateway.FakeService;
import dev.hilo.gateway.GatewayTest;
import dev.hilo.gateway.routes.Part;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

@GatewayTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FaultsTests {

    @Autowired
    WebTestClient caller;

    @Autowired
    CircuitBreakerRegistry breakers;

    @Test
    void a_service_that_is_away_is_named_in_the_callers_language() {
        drown();

        post("es")
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectHeader()
                .valueEquals("Retry-After", "1")
                .expectBody()
                .jsonPath("$.detail")
                .value(String.class, detail -> assertThat(detail).contains("canales y recepción de mensajes"));
        post("en")
                .expectBody()
                .jsonPath("$.detail")
                .value(String.class, detail -> assertThat(detail).contains("channels and incoming messages"));
    }

    @Test
    void an_open_circuit_keeps_calls_away_from_one_service_only() {
        drown();
        int before = FakeService.ingestion().seen().size();

        post("es").expectStatus().isEqualTo(503);

        assertThat(FakeService.ingestion().seen()).hasSize(before);
        caller.get().uri("/login").exchange().expectStatus().isOk();
    }

    @Test
    void a_service_that_is_back_is_asked_again() {
        drown();
        FakeService.resetAll();

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> post("es").expectStatus().isOk());
    }

    @Test
    void a_503_that_the_service_means_passes_unchanged_and_does_not_count() {
        FakeService.ingestion().answersProblem(503, "7", "{\"type\":\"urn:hilo:problem:kafka-away\"}");

        for (int i = 0; i < 50; i++) {
            post("es")
                    .expectStatus()
                    .isEqualTo(503)
                    .expectHeader()
                    .valueEquals("Retry-After", "7")
                    .expectBody()
                    .json("{\"type\":\"urn:hilo:problem:kafka-away\"}");
        }

        assertThat(breaker().getState()).isEqualTo(CircuitBreaker.State.CLOSED);
    }

    @Test
    void a_bug_of_the_service_does_not_count() {
        FakeService.ingestion().answers(500);

        for (int i = 0; i < 50; i++) {
            post("es").expectStatus().isEqualTo(500);
        }

        assertThat(breaker().getState()).isEqualTo(CircuitBreaker.State.CLOSED);
    }

    @Test
    void a_connection_that_breaks_off_is_503() {
        FakeService.ingestion().answers((request, response) -> {
            request.withConnection(connection -> connection.channel().close());
            return Mono.never();
        });

        post("es").expectStatus().isEqualTo(503).expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    private void drown() {
        FakeService.ingestion().answers(502);
        for (int i = 0; i < 20; i++) {
            post("es").expectStatus().isEqualTo(502);
        }
        assertThat(breaker().getState()).isEqualTo(CircuitBreaker.State.OPEN);
    }

    private CircuitBreaker breaker() {
        return breakers.circuitBreaker(Part.INGESTION.name());
    }

    private WebTestClient.ResponseSpec post(String language) {
        return caller.post()
                .uri("/webhooks/telegram/main")
                .header("Accept-Language", language)
                .bodyValue("{}")
                .exchange();
    }
}
