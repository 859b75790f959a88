package dev.hilo.gateway.limits;

import dev.hilo.gateway.GatewayTest;
import dev.hilo.testing.TestTokens;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

@GatewayTest
@TestPropertySource(
        properties = {
            "hilo.limits.webhook.burst=3",
            "hilo.limits.webhook.per-second=1",
            "hilo.limits.caller.burst=3",
            "hilo.limits.caller.per-second=1",
            "hilo.limits.sign-in.burst=3",
            "hilo.limits.sign-in.per-second=1"
        })
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LimitsTests {

    @Autowired
    WebTestClient caller;

    @Test
    void an_account_over_its_limit_is_told_when_to_come_again_and_others_are_not_touched() {
        for (int i = 0; i < 3; i++) {
            webhook("busy").expectStatus().isOk();
        }

        webhook("busy")
                .expectStatus()
                .isEqualTo(429)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectHeader()
                .exists("Retry-After");
        webhook("quiet").expectStatus().isOk();
    }

    @Test
    void a_caller_over_the_limit_does_not_spend_anothers() {
        String busy = TestTokens.admin(UUID.randomUUID());
        for (int i = 0; i < 3; i++) {
            contacts(busy).expectStatus().isOk();
        }

        contacts(busy).expectStatus().isEqualTo(429);
        contacts(TestTokens.admin(UUID.randomUUID())).expectStatus().isOk();
    }

    @Test
    void passwords_cannot_be_tried_without_end() {
        for (int i = 0; i < 3; i++) {
            caller.post().uri("/login").bodyValue("x").exchange().expectStatus().isOk();
        }

        caller.post().uri("/login").bodyValue("x").exchange().expectStatus().isEqualTo(429);
        caller.get().uri("/login").exchange().expectStatus().isOk();
    }

    private WebTestClient.ResponseSpec webhook(String account) {
        return caller.post()
                .uri("/webhooks/telegram/" + account)
                .bodyValue("{}")
                .exchange();
    }

    private WebTestClient.ResponseSpec contacts(String token) {
        return caller.get()
                .uri("/api/v1/contacts")
                .headers(headers -> headers.setBearerAuth(token))
                .exchange();
    }
}
