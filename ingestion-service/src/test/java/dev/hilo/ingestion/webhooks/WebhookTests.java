package dev.hilo.ingestion.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.ingestion.Hilo;
import dev.hilo.ingestion.IngestionTest;
import dev.hilo.ingestion.WhatsAppBodies;
import dev.hilo.testing.KafkaProbe;
import dev.hilo.testing.TestEnvironment;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;

@IngestionTest
class WebhookTests {

    @Autowired
    TestEnvironment environment;

    @LocalServerPort
    int port;

    Hilo hilo;
    String key;

    @BeforeEach
    void anAccount() {
        hilo = Hilo.newOrganisation(port);
        key = hilo.whatsAppAccount().path("key").asString();
    }

    @Test
    void a_subscription_is_confirmed_to_who_knows_the_verify_token() {
        String address =
                "/webhooks/whatsapp/{key}?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token={token}";

        hilo.http()
                .get()
                .uri(address, key, Hilo.VERIFY_TOKEN)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.TEXT_PLAIN)
                .expectBody(String.class)
                .isEqualTo("1158201444");
        hilo.http().get().uri(address, key, "wrong").exchange().expectStatus().isForbidden();
        hilo.http()
                .get()
                .uri("/webhooks/whatsapp/{key}", key)
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void when_a_batch_is_acknowledged_kafka_has_all_of_it() {
        String[] ids = IntStream.range(0, 300).mapToObj(i -> "wamid.batch" + i).toArray(String[]::new);

        hilo.webhook(key, WhatsAppBodies.texts(ids)).expectStatus().isOk();

        List<ConsumerRecord<String, byte[]>> events = inbound();
        assertThat(events).hasSize(300).allSatisfy(event -> {
            assertThat(KafkaProbe.header(event, "ce_type")).isEqualTo("MessageReceived");
            assertThat(KafkaProbe.header(event, "ce_specversion")).isEqualTo("1.0");
        });
        assertThat(events)
                .extracting(ConsumerRecord::key)
                .containsOnly(events.getFirst().key());
        assertThat(new String(events.getFirst().value(), UTF_8)).contains("¿Hay citas? ñ");
    }

    @Test
    void a_post_sent_again_yields_the_same_events() {
        String body = WhatsAppBodies.texts("wamid.again");

        hilo.webhook(key, body).expectStatus().isOk();
        hilo.webhook(key, body).expectStatus().isOk();

        assertThat(inbound()).hasSize(2);
        assertThat(inbound().stream()
                        .map(event -> KafkaProbe.header(event, "ce_id"))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void nobody_answers_where_there_is_no_account() {
        hilo.webhook("nobody", "{}").expectStatus().isNotFound();
        post("/webhooks/fax/" + key, "application/json", "{}").isEqualTo(404);
        post("/webhooks/telegram/" + key, "application/json", "{}").isEqualTo(404);
        post("/webhooks/whatsapp/" + key + "/more", "application/json", "{}").isEqualTo(404);
        post("/webhooks/whatsapp/", "application/json", "{}").isEqualTo(404);
        // What no client of ours would write is refused before anybody looks for an account.
        post("/webhooks/whatsapp/a%00b", "application/json", "{}").isEqualTo(400);
        post("/webhooks/whatsapp/%2e%2e%2f", "application/json", "{}")
                .value(status -> assertThat(status).isIn(400, 404));
    }

    @Test
    void a_wrong_signature_leaves_nothing_behind() {
        String body = WhatsAppBodies.texts("wamid.forged");

        hilo.webhook(key, body, Hilo.sign(body + " ")).expectStatus().isUnauthorized();
        hilo.webhook(key, body, "sha256=zz").expectStatus().isUnauthorized();
        post("/webhooks/whatsapp/" + key, "application/json", body).isEqualTo(401);

        assertThat(inbound()).isEmpty();
    }

    @Test
    void other_methods_and_types_are_refused() {
        post("/webhooks/whatsapp/" + key, "text/xml", "<a/>").isEqualTo(415);
        post("/webhooks/whatsapp/" + key, null, "{}").isEqualTo(415);
        hilo.http()
                .put()
                .uri("/webhooks/whatsapp/" + key)
                .exchange()
                .expectStatus()
                .isEqualTo(405);
    }

    @Test
    void a_body_larger_than_the_channel_sends_is_refused() {
        String large = "x".repeat(3 * 1024 * 1024 + 1);

        hilo.webhook(key, large).expectStatus().isEqualTo(413);
        hilo.http()
                .post()
                .uri("/webhooks/whatsapp/" + key)
                .contentType(MediaType.APPLICATION_JSON)
                .body(reactor.core.publisher.Flux.just("y".repeat(1024 * 1024)).repeat(4), String.class)
                .exchange()
                .expectStatus()
                .isEqualTo(413);
    }

    @Test
    void a_large_body_is_read_as_well() {
        String body = WhatsAppBodies.texts(
                IntStream.range(0, 5_000).mapToObj(i -> "wamid.large" + i).toArray(String[]::new));
        assertThat(body.length()).isGreaterThan(512 * 1024);

        hilo.webhook(key, body).expectStatus().isOk();

        assertThat(inbound()).hasSize(5_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "not json at all",
                "{\"object\":\"whatsapp_business_account\"}",
                "{\"entry\":[{\"changes\":[{\"field\":\"messages\",\"value\":{\"messages\":[{\"type\":7}]}}]}]}",
                "\"\\u0000\""
            })
    void what_is_signed_and_not_understood_is_kept(String body) {
        hilo.webhook(key, body).expectStatus().isOk();

        assertThat(ofOrganisation("channel.unparsed")).hasSize(1);
    }

    @Test
    void no_depth_of_json_is_too_deep() {
        hilo.webhook(key, "[".repeat(200_000)).expectStatus().isOk();
        hilo.webhook(key, "{\"a\":".repeat(200_000)).expectStatus().isOk();
    }

    @Test
    void problems_are_told_as_problems() {
        hilo.webhook("nobody", "{}")
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:hilo:problem:unknown-account")
                .jsonPath("$.detail")
                .isEqualTo("No hay ninguna cuenta de canal en esta dirección.");
    }

    @Test
    void the_trace_of_the_request_goes_on_in_kafka() {
        String trace = "0af7651916cd43dd8448eb211c80319c";
        String body = WhatsAppBodies.texts("wamid.traced");

        hilo.http()
                .post()
                .uri("/webhooks/whatsapp/{key}", key)
                .contentType(MediaType.APPLICATION_JSON)
                .header("X-Hub-Signature-256", Hilo.sign(body))
                .header("traceparent", "00-" + trace + "-b7ad6b7169203331-01")
                .bodyValue(body.getBytes(UTF_8))
                .exchange()
                .expectStatus()
                .isOk();

        assertThat(KafkaProbe.header(inbound().getFirst(), "traceparent")).contains(trace);
    }

    @Test
    void a_mailgun_token_vouches_for_one_mail_only() {
        String mailbox = "mail-" + UUID.randomUUID();
        hilo.post(
                        "/api/v1/channels",
                        Map.of(
                                "channel", "email",
                                "provider", "mailgun",
                                "key", mailbox,
                                "name", "Buzón",
                                "secrets", Map.of("signingKey", Hilo.APP_SECRET)))
                .expectStatus()
                .isCreated();
        String proof = mailgunProof();

        mail(mailbox, proof + "&From=ana%40example.org&Subject=hola&body-plain=hola")
                .isEqualTo(200);
        mail(mailbox, proof + "&From=ana%40example.org&Subject=hola&body-plain=hola")
                .isEqualTo(200);
        mail(mailbox, proof + "&From=eva%40example.org&Subject=hola&body-plain=dinero")
                .isEqualTo(401);
    }

    private static String mailgunProof() {
        String timestamp = Long.toString(java.time.Instant.now().getEpochSecond());
        String token = UUID.randomUUID().toString();
        String signature = Hilo.sign(timestamp + token).substring("sha256=".length());
        return "timestamp=%s&token=%s&signature=%s".formatted(timestamp, token, signature);
    }

    private org.springframework.test.web.reactive.server.StatusAssertions mail(String mailbox, String form) {
        return post("/webhooks/email/" + mailbox, "application/x-www-form-urlencoded", form);
    }

    private List<ConsumerRecord<String, byte[]>> inbound() {
        return ofOrganisation("channel.inbound");
    }

    private List<ConsumerRecord<String, byte[]>> ofOrganisation(String topic) {
        UUID org = hilo.org();
        return environment.probe(topic).now().stream()
                .filter(event -> KafkaProbe.header(event, "org").equals(org.toString()))
                .toList();
    }

    private org.springframework.test.web.reactive.server.StatusAssertions post(String path, String type, String body) {
        return hilo.http()
                .post()
                .uri(java.net.URI.create("http://localhost:" + port + path))
                .headers(headers -> {
                    if (type != null) {
                        headers.set("Content-Type", type);
                    }
                })
                .bodyValue(body.getBytes(UTF_8))
                .exchange()
                .expectStatus();
    }
}
