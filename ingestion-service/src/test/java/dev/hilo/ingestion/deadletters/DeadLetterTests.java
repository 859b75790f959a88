package dev.hilo.ingestion.deadletters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.contracts.Topics;
import dev.hilo.ingestion.Hilo;
import dev.hilo.ingestion.IngestionTest;
import dev.hilo.platform.kafka.DeadLetters;
import dev.hilo.testing.KafkaProbe;
import dev.hilo.testing.TestEnvironment;
import java.time.Duration;
import java.util.Base64;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;

@IngestionTest
class DeadLetterTests {

    @Autowired
    DeadLetters burying;

    @Autowired
    Environment properties;

    @Autowired
    TestEnvironment environment;

    @LocalServerPort
    int port;

    Hilo hilo;

    @BeforeEach
    void somethingIsBuried() {
        hilo = Hilo.newOrganisation(port);
        String topic = properties.getProperty("hilo.kafka.topic-prefix", "") + Topics.CONVERSATION_EVENTS;
        var poison = new ConsumerRecord<>(topic, 0, 7L, "key", "{broken".getBytes(UTF_8));
        poison.headers().add("org", hilo.org().toString().getBytes(UTF_8));
        poison.headers().add("ce_type", "MessageAdded".getBytes(UTF_8));
        burying.bury(poison, new IllegalStateException("cannot be read")).block(Duration.ofSeconds(10));
    }

    @Test
    void what_was_put_aside_is_listed_shown_told_again_and_thrown_away() {
        JsonNode letter = waiting();
        String path = "/api/v1/dead-letters/" + letter.get("id").asString();

        assertThat(letter.get("topic").asString()).isEqualTo(Topics.CONVERSATION_EVENTS);
        assertThat(letter.get("type").asString()).isEqualTo("MessageAdded");
        assertThat(letter.get("reason").asString()).contains("cannot be read");
        hilo.get(path)
                .expectBody()
                .jsonPath("$.body")
                .isEqualTo(Base64.getEncoder().encodeToString("{broken".getBytes(UTF_8)));

        hilo.post(path + "/replay", "")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("replayed");
        var again = environment
                .probe(Topics.CONVERSATION_EVENTS)
                .await(
                        1,
                        event -> KafkaProbe.header(event, "org")
                                .equals(hilo.org().toString()));
        assertThat(again.getFirst().key()).isEqualTo("key");
        assertThat(KafkaProbe.header(again.getFirst(), "dlt_reason")).isEmpty();

        hilo.delete(path).expectStatus().isNoContent();
        hilo.get(path).expectStatus().isNotFound();
        hilo.delete(path).expectStatus().isNotFound();
    }

    @Test
    void nobody_else_sees_it() {
        String path = "/api/v1/dead-letters/" + waiting().get("id").asString();

        Hilo.newOrganisation(port).get(path).expectStatus().isNotFound();
        Hilo.newOrganisation(port).post(path + "/replay", "").expectStatus().isNotFound();
        hilo.with("channels:view:all").get(path).expectStatus().isForbidden();
    }

    private JsonNode waiting() {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> hilo.get("/api/v1/dead-letters")
                                .expectStatus()
                                .isOk()
                                .expectBody(JsonNode.class)
                                .returnResult()
                                .getResponseBody()
                                .at("/items/0"),
                        found -> !found.isMissingNode());
    }
}
