package dev.hilo.gateway.routes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.gateway.FakeService;
import dev.hilo.gateway.GatewayTest;
import dev.hilo.testing.TestTokens;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

@GatewayTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RoutesTests {

    @Autowired
    WebTestClient caller;

    @LocalServerPort
    int port;

    @LocalManagementPort
    int managementPort;

    @ParameterizedTest
    @CsvSource({
        "/api/v1/me, identity",
        "/api/v1/users/7, identity",
        "/api/v1/organisations, identity",
        "/api/v1/clients, identity",
        "/api/v1/permissions, identity",
        "/api/v1/channels, ingestion",
        "/api/v1/unparsed/7/replay, ingestion",
        "/api/v1/media/7, ingestion",
        "/api/v1/contacts?limit=20, contact",
        "/api/v1/contacts/7/timeline, contact",
        "/api/v1/conversations/7/messages, contact",
        "/api/v1/companies/7, contact",
        "/api/v1/views, contact",
        "/api/v1/custom-fields/7, contact",
        "/api/v1/exports/contacts, contact",
        "/api/v1/merges/7, contact",
        "/api/v1/deals/7/move, deal",
        "/api/v1/pipelines/7/board, deal",
        "/api/v1/tasks?limit=20, task",
        "/api/v1/activities/7, task",
        "/api/v1/notifications, task",
        "/oauth2/token, identity",
        "/oauth2/authorize?client_id=x, identity",
        "/login, identity",
        "/connect/logout, identity",
        "/.well-known/openid-configuration, identity",
        "/assets/login/login.css, identity"
    })
    void each_path_goes_to_its_service(String path, String service) {
        caller.get()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(TestTokens.admin(UUID.randomUUID())))
                .exchange()
                .expectStatus()
                .isOk();

        assertThat(service(service).last().uri()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/nowhere", "/actuator", "/actuator/health", "/actuator/prometheus", "/webhooks", "/v3/other"})
    void every_other_path_is_a_404_problem(String path) {
        caller.get()
                .uri(path)
                .header("Accept-Language", "en")
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.title")
                .isEqualTo("Not found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/login/../../actuator/env",
                "/assets/login/%2e%2e/%2e%2e/actuator/env",
                "/webhooks/..;/actuator",
                "/webhooks//x",
                "/webhooks/a%2f..%2fb"
            })
    void a_path_that_means_another_path_is_refused(String path) {
        caller.get()
                .uri(URI.create("http://localhost:" + port + path))
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);

        assertThat(FakeService.identity().seen()).isEmpty();
        assertThat(FakeService.ingestion().seen()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health/liveness", "/actuator/health/readiness", "/actuator/prometheus"})
    void health_and_metrics_have_a_port_of_their_own(String path) {
        caller.get()
                .uri(URI.create("http://localhost:" + managementPort + path))
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void metrics_name_the_route() {
        caller.post()
                .uri("/webhooks/telegram/main")
                .bodyValue("{}")
                .exchange()
                .expectStatus()
                .isOk();

        caller.get()
                .uri(URI.create("http://localhost:" + managementPort + "/actuator/prometheus"))
                .exchange()
                .expectBody(String.class)
                .value(metrics ->
                        assertThat(metrics).contains("uri=\"webhooks\"", "resilience4j_circuitbreaker_state"));
    }

    private static FakeService service(String name) {
        return FakeService.named(name);
    }
}
