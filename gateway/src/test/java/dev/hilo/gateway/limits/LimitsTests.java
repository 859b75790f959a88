package dev.hilo.gateway.limits;

import dev.hilo.gateway.GatewayTest;
import dev.hilo.testing.TestTokens;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
        untilRefused(() -> webhook("busy"))
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectHeader()
                .exists("Retry-After");
        webhook("quiet").expectStatus().isOk();
    }

    @Test
    void a_caller_over_the_limit_does_not_spend_anothers() {
        String busy = TestTokens.admin(UUID.randomUUID());
        var _ = untilRefused(() -> contacts(busy));

        contacts(TestTokens.admin(UUID.randomUUID())).expectStatus().isOk();
    }

    @Test
    void passwords_cannot_be_tried_without_end() {
        var _ = untilRefused(() -> caller.post().uri("/login").bodyValue("x").exchange());

        caller.get().uri("/login").exchange().expectStatus().isOk();
    }

    /** Calls come back faster than they are counted out, but how fast the first ones are is the machine's affair. */
    private static WebTestClient.ResponseSpec untilRefused(Supplier<WebTestClient.ResponseSpec> call) {
        return Stream.generate(call)
                .limit(200)
                .filter(answer -> answer.returnResult(String.class).getStatus().value() == 429)
                .findFirst()
                .orElseThrow(() -> new AssertionError("two hundred calls in a row were let through"));
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
