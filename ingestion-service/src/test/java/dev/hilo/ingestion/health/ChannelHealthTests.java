package dev.hilo.ingestion.health;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.contracts.channel.SendMessage;
import dev.hilo.ingestion.Hilo;
import dev.hilo.ingestion.sending.SendingFixtures;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;

class ChannelHealthTests extends SendingFixtures {

    @Test
    void updates_of_telegram_that_never_came_are_missed() {
        UUID account = telegram();
        List.of(100, 101, 104).forEach(update -> update(account, update));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() ->
                        count("select count(*) from telegram_updates where account_id = '%s'".formatted(account)) == 3);

        sql("update telegram_updates set seen_at = now() - interval '3 minutes' where account_id = '%s'"
                .formatted(account));

        assertThat(health(account).get("missingUpdates").asInt()).isEqualTo(2);
        assertThat(health(account).get("warnings").toString()).contains("MISSING_UPDATES");
        assertThat(health(account).get("lastEventAt").isNull()).isFalse();
    }

    @Test
    void an_answer_that_its_provider_never_told_of_is_missed() {
        UUID account = whatsApp();
        SendMessage message = toWhatsApp(account, "573000000077", "hola");
        send(message);
        var _ = told(message);
        assertThat(health(account).get("withoutStatus").asInt()).isZero();

        sql("update outgoing_messages set sent_at = now() - interval '20 minutes' where message_id = '%s'"
                .formatted(message.messageId()));

        assertThat(health(account).get("withoutStatus").asInt()).isEqualTo(1);
    }

    @Test
    void a_silence_where_there_usually_is_none_is_noticed() {
        UUID account = telegram();
        update(account, 1);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() ->
                        count("select count(*) from account_signs where account_id = '%s'".formatted(account)) == 1);
        assertThat(health(account).get("warnings").isEmpty()).isTrue();

        sql("update account_signs set last_event_at = now() - interval '5 hours' where account_id = '%s'"
                .formatted(account));
        sql("""
            insert into account_hours
            select '%s', date_trunc('hour', now()) - hour * interval '1 hour', '%s', 20 from generate_series(24, 180) hour
            """.formatted(account, hilo.org()));

        assertThat(health(account).get("warnings").toString()).contains("SILENT");
    }

    @Test
    void nobody_else_sees_it() {
        UUID account = telegram();

        Hilo.newOrganisation(port())
                .get("/api/v1/channels/{id}/health", account)
                .expectStatus()
                .isNotFound();
    }

    private JsonNode health(UUID account) {
        return hilo.get("/api/v1/channels/{id}/health", account)
                .expectStatus()
                .isOk()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
    }

    private void update(UUID account, int id) {
        String key = hilo.get("/api/v1/channels/{id}", account)
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody()
                .path("key")
                .asString();
        hilo.http()
                .post()
                .uri("/webhooks/telegram/{key}", key)
                .header("X-Telegram-Bot-Api-Secret-Token", "s")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("""
                        {"update_id":%d,"message":{"message_id":%d,"date":%d,"text":"hola",
                         "from":{"id":5,"first_name":"Ana"},"chat":{"id":5,"type":"private"}}}
                        """.formatted(id, id, Instant.now().getEpochSecond()))
                .exchange()
                .expectStatus()
                .isOk();
    }
}
