package dev.hilo.gateway.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.hilo.gateway.FakeService;
import dev.hilo.gateway.GatewayTest;
import java.net.URI;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.netty.ByteBufFlux;
import reactor.netty.http.client.HttpClient;

@GatewayTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WebhooksTests {

    private static final int MEBIBYTE = 1 << 20;

    @Autowired
    WebTestClient caller;

    @LocalServerPort
    int port;

    @Test
    void the_body_and_the_signature_arrive_byte_for_byte() {
        byte[] body = bytes(100_000);

        caller.post()
                .uri(URI.create("http://localhost:" + port + "/webhooks/whatsapp/main?x=%2Fy"))
                .header("X-Hub-Signature-256", "sha256=abc")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isOk();

        FakeService.Seen seen = FakeService.ingestion().last();
        assertThat(seen.uri()).isEqualTo("/webhooks/whatsapp/main?x=%2Fy");
        assertThat(seen.headers().get("X-Hub-Signature-256")).isEqualTo("sha256=abc");
        assertThat(seen.body()).isEqualTo(body);
    }

    @Test
    void nobody_has_to_be_signed_in_and_no_cookie_is_set() {
        HttpHeaders answer = caller.post()
                .uri("/webhooks/telegram/main")
                .cookie("HILO_SESSION", "made-up")
                .bodyValue("{}")
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(String.class)
                .getResponseHeaders();

        assertThat(answer.containsHeader(HttpHeaders.SET_COOKIE)).isFalse();
        assertThat(FakeService.ingestion().last().headers().contains("Cookie")).isFalse();
    }

    @Test
    void what_a_webhook_is_refused_with_comes_back_unchanged() {
        FakeService.ingestion().answers(401);

        caller.post()
                .uri("/webhooks/whatsapp/main")
                .bodyValue("{}")
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectBody()
                .isEmpty();
    }

    @Test
    void a_body_streams_through_and_is_not_gathered() {
        AtomicInteger arrived = new AtomicInteger();
        FakeService.ingestion()
                .answers((request, response) -> request.receive()
                        .doOnNext(piece -> arrived.addAndGet(piece.readableBytes()))
                        .then(response.send().then()));
        Sinks.Many<byte[]> pieces = Sinks.many().unicast().onBackpressureBuffer();

        Mono<Integer> status = HttpClient.create()
                .post()
                .uri("http://localhost:" + port + "/webhooks/whatsapp/main")
                .send(ByteBufFlux.fromInbound(pieces.asFlux()))
                .response()
                .map(answer -> answer.status().code())
                .cache();
        status.subscribe();
        pieces.tryEmitNext(bytes(1000)).orThrow();

        await().atMost(Duration.ofSeconds(5)).until(() -> arrived.get() == 1000);
        pieces.tryEmitComplete().orThrow();
        assertThat(status.block(Duration.ofSeconds(5))).isEqualTo(200);
    }

    @Test
    void a_body_announced_too_large_is_413_and_goes_nowhere() {
        caller.post()
                .uri("/webhooks/whatsapp/main")
                .bodyValue(bytes(3 * MEBIBYTE + 1))
                .exchange()
                .expectStatus()
                .isEqualTo(413)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:hilo:problem:body-too-large");

        assertThat(FakeService.ingestion().seen()).isEmpty();
    }

    @Test
    void a_body_of_unknown_length_is_413_as_soon_as_it_is_too_large() {
        Flux<DataBuffer> pieces =
                Flux.range(0, 80).map(i -> DefaultDataBufferFactory.sharedInstance.wrap(bytes(50_000)));

        caller.post()
                .uri("/webhooks/whatsapp/main")
                .body(BodyInserters.fromDataBuffers(pieces))
                .exchange()
                .expectStatus()
                .isEqualTo(413);

        assertThat(FakeService.ingestion().seen()).isEmpty();
    }

    @Test
    void a_mail_may_be_larger() {
        caller.mutate()
                .responseTimeout(Duration.ofSeconds(20))
                .build()
                .post()
                .uri("/webhooks/email/main")
                .bodyValue(bytes(12 * MEBIBYTE))
                .exchange()
                .expectStatus()
                .isOk();

        assertThat(FakeService.ingestion().last().body()).hasSize(12 * MEBIBYTE);
    }

    @Test
    void many_at_once_all_arrive() {
        HttpClient http = HttpClient.create();

        Long done = Flux.range(0, 2_000)
                .flatMap(
                        i -> http.post()
                                .uri("http://localhost:" + port + "/webhooks/telegram/main")
                                .send(ByteBufFlux.fromString(Mono.just("{\"n\":" + i + "}")))
                                .response()
                                .filter(answer -> answer.status().code() == 200),
                        128)
                .count()
                .block(Duration.ofSeconds(60));

        assertThat(done).isEqualTo(2_000);
        assertThat(FakeService.ingestion().seen()).hasSize(2_000);
    }

    private static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        new Random(count).nextBytes(bytes);
        return bytes;
    }
}
