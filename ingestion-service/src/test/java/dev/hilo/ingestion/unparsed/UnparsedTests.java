package dev.hilo.ingestion.unparsed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.ingestion.Hilo;
import dev.hilo.ingestion.IngestionTest;
import dev.hilo.testing.KafkaProbe;
import dev.hilo.testing.TestEnvironment;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@IngestionTest
class UnparsedTests {

    /** One message that can be read beside one that cannot. */
    private static final String HALF_GOOD = """
            {"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages","value":{
             "metadata":{"phone_number_id":"7"},"contacts":[{"profile":{"name":"Ana"},"wa_id":"5215512345678"}],
             "messages":[
              {"from":"5215512345678","id":"wamid.good","timestamp":"1763000000","type":"text","text":{"body":"hola"}},
              {"from":"5215512345678","timestamp":"yesterday"}]}}]}]}""";

    @Autowired
    TestEnvironment environment;

    @LocalServerPort
    int port;

    Hilo hilo;
    JsonNode account;

    @BeforeEach
    void anAccount() {
        hilo = Hilo.newOrganisation(port);
        account = hilo.whatsAppAccount();
    }

    @Test
    void what_was_not_understood_is_listed_with_its_body() {
        hilo.webhook(key(), "not json").expectStatus().isOk();

        JsonNode post = onlyOne();

        assertThat(post.path("channel").asString()).isEqualTo("whatsapp");
        assertThat(post.path("reason").asString()).isNotBlank();
        JsonNode whole = get("/api/v1/unparsed/" + post.path("id").asString());
        assertThat(Base64.getDecoder().decode(whole.path("body").asString()))
                .isEqualTo("not json".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void the_rest_of_the_post_goes_on() {
        hilo.webhook(key(), HALF_GOOD).expectStatus().isOk();

        onlyOne();

        assertThat(environment.probe("channel.inbound").await(1, this::isOurs)).hasSize(1);
    }

    @Test
    void the_same_post_again_is_listed_once() {
        hilo.webhook(key(), "[1]").expectStatus().isOk();
        hilo.webhook(key(), "[1]").expectStatus().isOk();
        hilo.webhook(key(), "[2]").expectStatus().isOk();

        Awaitility.await().until(() -> get("/api/v1/unparsed").path("items").size() == 2);
    }

    @Test
    void a_replay_tells_why_it_still_does_not_work() {
        hilo.webhook(key(), HALF_GOOD).expectStatus().isOk();
        String id = onlyOne().path("id").asString();

        hilo.post("/api/v1/unparsed/" + id + "/replay", "")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("waiting")
                .jsonPath("$.events")
                .isEqualTo(1)
                .jsonPath("$.reason")
                .isNotEmpty();

        var told = environment.probe("channel.inbound").await(2, this::isOurs);
        assertThat(told.stream().map(event -> KafkaProbe.header(event, "ce_id")).distinct())
                .hasSize(1);
    }

    @Test
    void after_a_fix_a_replay_tells_the_events() {
        // The account was set up for another number: the change is authentic, and not ours to read.
        String path = "/api/v1/channels/" + account.path("id").asString();
        hilo.patch(path, Map.of("settings", Map.of("phoneNumberId", "8")))
                .expectStatus()
                .isOk();
        hilo.webhook(key(), dev.hilo.ingestion.WhatsAppBodies.texts("wamid.1"))
                .expectStatus()
                .isOk();
        onlyOne();
        hilo.patch(path, "{\"settings\":{\"phoneNumberId\":null}}")
                .expectStatus()
                .isOk();

        hilo.post("/api/v1/unparsed/replay", "")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.replayed")
                .isEqualTo(1)
                .jsonPath("$.waiting")
                .isEqualTo(0);

        assertThat(get("/api/v1/unparsed").path("items").isEmpty()).isTrue();
        assertThat(get("/api/v1/unparsed?state=replayed").path("items").size()).isEqualTo(1);
        assertThat(environment.probe("channel.inbound").await(1, this::isOurs)).hasSize(1);
    }

    @Test
    void a_large_post_is_kept_whole_too() {
        String body = "[\"" + "x".repeat(1024 * 1024) + "\"]";
        hilo.webhook(key(), body).expectStatus().isOk();
        String id = onlyOne().path("id").asString();

        hilo.post("/api/v1/unparsed/" + id + "/replay", "").expectStatus().isOk();
        assertThat(get("/api/v1/unparsed/" + id).path("attempts").asInt()).isEqualTo(1);
    }

    @Test
    void what_is_discarded_stays_away() {
        hilo.webhook(key(), "[3]").expectStatus().isOk();
        String id = onlyOne().path("id").asString();

        hilo.delete("/api/v1/unparsed/" + id).expectStatus().isNoContent();
        hilo.webhook(key(), "[3]").expectStatus().isOk();
        hilo.webhook(key(), "[4]").expectStatus().isOk();

        assertThat(onlyOne().path("id").asString()).isNotEqualTo(id);
        hilo.get("/api/v1/unparsed/{id}", id).expectStatus().isNotFound();
        hilo.delete("/api/v1/unparsed/" + id).expectStatus().isNotFound();
    }

    @Test
    void nobody_else_sees_it() {
        hilo.webhook(key(), "[5]").expectStatus().isOk();
        String id = onlyOne().path("id").asString();
        Hilo stranger = Hilo.newOrganisation(port);

        stranger.get("/api/v1/unparsed/{id}", id).expectStatus().isNotFound();
        stranger.post("/api/v1/unparsed/" + id + "/replay", "").expectStatus().isNotFound();
        hilo.with("channels:view:all").get("/api/v1/unparsed").expectStatus().isForbidden();
    }

    @Test
    void poison_goes_to_the_dead_letters_and_the_rest_goes_on() {
        String topic = environment.topicPrefix() + "channel.unparsed";
        Map<String, Object> config = Map.of("bootstrap.servers", bootstrapServers());
        try (var producer = new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer())) {
            var poison = new ProducerRecord<>(topic, hilo.org().toString(), "{]".getBytes(StandardCharsets.UTF_8));
            poison.headers().add("ce_type", "UnparsedWebhook".getBytes(StandardCharsets.UTF_8));
            producer.send(poison);
        }
        hilo.webhook(key(), "[6]").expectStatus().isOk();

        onlyOne();
        environment
                .probe("channel.unparsed.dlt")
                .await(1, letter -> letter.key().equals(hilo.org().toString()));
    }

    private Object bootstrapServers() {
        return environment.properties().get("hilo.kafka.bootstrap-servers");
    }

    private boolean isOurs(org.apache.kafka.clients.consumer.ConsumerRecord<String, byte[]> event) {
        return KafkaProbe.header(event, "org").equals(hilo.org().toString());
    }

    private JsonNode onlyOne() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> get("/api/v1/unparsed").path("items").size() == 1);
        return get("/api/v1/unparsed").path("items").get(0);
    }

    private JsonNode get(String uri) {
        return hilo.get(uri)
                .expectStatus()
                .isOk()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
    }

    private String key() {
        return account.path("key").asString();
    }
}
