package dev.hilo.contact.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.contact.answering.AnswerFixtures;
import dev.hilo.testing.KafkaProbe;
import dev.hilo.testing.TestTokens;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class InboxTests extends AnswerFixtures {

    @Test
    void a_conversation_is_assigned_tagged_and_solved_and_opens_when_the_customer_writes_again() {
        String path = "/api/v1/conversations/" + conversationWith(ana, "m1");
        UUID luis = user("Luis");
        UUID sales = UUID.randomUUID();
        sql("insert into directory_teams values ('%s', '%s', 'Ventas', false, 1)".formatted(sales, org));

        JsonNode changed = body(patch(
                path,
                "{\"assignee\":\"%s\",\"team\":\"%s\",\"tags\":[\"vip\",\"vip\"],\"status\":\"solved\"}"
                        .formatted(luis, sales)));

        assertThat(changed.get("assigneeName").asString()).isEqualTo("Luis");
        assertThat(changed.get("teamName").asString()).isEqualTo("Ventas");
        assertThat(changed.get("tags").size()).isEqualTo(1);
        assertThat(changed.get("status").asString()).isEqualTo("solved");
        assertThat(each(
                        get("/api/v1/conversations?assignee=%s&team=%s&tag=vip&status=solved".formatted(luis, sales)),
                        "/id"))
                .hasSize(1);
        assertThat(each(get("/api/v1/conversations?assignee=none"), "/id")).isEmpty();

        tell(ana.says("m2", "¿siguen ahí?", Instant.now()));
        assertThat(get(path).get("status").asString()).isEqualTo("open");
        assertThat(get(path).get("assigneeName").asString()).isEqualTo("Luis");
        assertThat(environment.probe("conversation.events").await(2, event -> ofUs(event, "ConversationChanged")))
                .hasSize(2);
    }

    @Test
    void a_stale_or_impossible_change_is_refused() {
        String path = "/api/v1/conversations/" + conversationWith(ana, "m1");

        patch(path, "{\"status\":\"pending\"}", "If-Match", "\"999\"")
                .expectStatus()
                .isEqualTo(412);
        patch(path, "{\"status\":\"lost\"}").expectStatus().isEqualTo(422);
        patch(path, "{\"status\":null}").expectStatus().isEqualTo(422);
        patch(path, "{\"colour\":\"red\"}").expectStatus().isEqualTo(422);
        patch(path, "{\"assignee\":\"%s\"}".formatted(UUID.randomUUID()))
                .expectStatus()
                .isEqualTo(422);
        patch(path, "{\"snoozedUntil\":\"2020-01-01T00:00:00Z\"}")
                .expectStatus()
                .isEqualTo(422);
        patch(path, "[]").expectStatus().isEqualTo(422);
        patch("/api/v1/conversations/" + UUID.randomUUID(), "{}").expectStatus().isNotFound();
    }

    @Test
    void what_is_put_off_comes_back_by_itself_or_when_the_customer_writes() {
        String path = "/api/v1/conversations/" + conversationWith(ana, "m1");

        JsonNode snoozed = body(
                patch(path, "{\"snoozedUntil\":\"%s\"}".formatted(Instant.now().plusSeconds(3600))));
        assertThat(snoozed.get("status").asString()).isEqualTo("pending");
        assertThat(each(get("/api/v1/conversations?snoozed=true"), "/id")).hasSize(1);
        tell(ana.says("m2", "ya", Instant.now()));
        assertThat(get(path).get("snoozedUntil").isNull()).isTrue();
        assertThat(get(path).get("status").asString()).isEqualTo("open");

        body(patch(path, "{\"snoozedUntil\":\"%s\"}".formatted(Instant.now().plusSeconds(1))));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> get(path).get("status").asString().equals("open"));
    }

    @Test
    void each_of_us_has_a_counter_of_their_own() {
        String conversation = conversationWith(ana, "m1");
        String path = "/api/v1/conversations/" + conversation;
        String luis = as(UUID.randomUUID());
        String eva = as(UUID.randomUUID());
        post(luis, path + "/read", Map.of())
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.unread")
                .isEqualTo(0);

        tell(ana.says("m2", "otra", Instant.now()), ana.says("m3", "y otra", Instant.now()));

        assertThat(getAs(luis, path).get("unread").asInt()).isEqualTo(2);
        assertThat(getAs(eva, path).get("unread").asInt()).isEqualTo(2);
        assertThat(each(getAs(luis, "/api/v1/conversations?unread=true"), "/id"))
                .hasSize(1);
        post(eva, path + "/read", Map.of()).expectStatus().isOk();
        assertThat(getAs(luis, path).get("unread").asInt()).isEqualTo(2);
        assertThat(getAs(eva, "/api/v1/conversations/counts").get("unread").asInt())
                .isZero();
        assertThat(getAs(luis, "/api/v1/conversations/counts").get("unread").asInt())
                .isEqualTo(1);
        assertThat(get("/api/v1/conversations/counts").get("unassigned").asInt())
                .isEqualTo(1);
    }

    @Test
    void words_find_people_and_what_was_written() {
        conversationWith(ana, "m1");
        tell(ana.says("m2", "busco una bicicleta roja", Instant.now()));

        assertThat(each(get("/api/v1/conversations?q=BICICLETA"), "/id")).hasSize(1);
        assertThat(each(get("/api/v1/conversations?q=ana"), "/id")).hasSize(1);
        assertThat(each(get("/api/v1/conversations?q={q}", "100%"), "/id")).isEmpty();
    }

    @Test
    void canned_answers_are_kept_found_changed_and_thrown_away() {
        JsonNode made = body(post(
                admin,
                "/api/v1/canned-answers",
                Map.of("shortcut", "saludo", "text", "¡Hola! ¿En qué puedo ayudarle?")));
        String path = "/api/v1/canned-answers/" + made.get("id").asString();

        post(admin, "/api/v1/canned-answers", Map.of("shortcut", "Saludo", "text", "x"))
                .expectStatus()
                .isEqualTo(422);
        post(admin, "/api/v1/canned-answers", Map.of("shortcut", "", "text", " "))
                .expectStatus()
                .isEqualTo(422);
        assertThat(each(get("/api/v1/canned-answers?q=ayudar"), "/shortcut")).containsExactly("saludo");
        assertThat(body(patch(path, "{\"text\":\"Hola\"}")).get("text").asString())
                .isEqualTo("Hola");
        patch(path, "{\"text\":\"x\"}", "If-Match", "\"1\"").expectStatus().isEqualTo(412);
    }

    @Test
    void a_person_is_written_to_on_the_channel_they_prefer_if_that_is_possible() {
        conversationWith(ana, "m1");
        String contact = contact("Ana");
        UUID mailbox = account("EMAIL", "Correo", true);
        UUID number = whatsapp.account();
        sql("insert into channel_accounts values ('%s', '%s', 'WHATSAPP', 'Línea', '', true, false, 1)"
                .formatted(number, org));
        UUID bot = account("TELEGRAM", "Bot", true);

        JsonNode ways = get("/api/v1/contacts/" + contact + "/channels");
        assertThat(each(ways, "/accountName")).containsExactlyInAnyOrder("Línea", "Bot", "Correo");
        assertThat(way(ways, number).get("possible").asBoolean()).isTrue();
        assertThat(way(ways, number).get("windowEndsAt").isNull()).isFalse();
        assertThat(way(ways, mailbox).get("reason").asString()).isEqualTo("no-way-to-reach");
        assertThat(way(ways, bot).get("message").asString()).isNotBlank();

        JsonNode started = body(post(
                admin,
                "/api/v1/contacts/" + contact + "/conversations",
                Map.of("message", Map.of("text", "¿Le sirvió?"))));
        assertThat(started.get("id").asString()).isEqualTo(conversationOf("Ana"));
        assertThat(outbound(1)).hasSize(1);
        post(
                        admin,
                        "/api/v1/contacts/" + contact + "/conversations",
                        Map.of("channel", "email", "message", Map.of("text", "x")))
                .expectStatus()
                .isEqualTo(422);
    }

    @Test
    void who_asked_for_no_mail_gets_none() {
        var eva = email.somebody("eva@example.org", "Eva");
        tell(eva.says("mail1", "hola", justNow()));
        String contact = contact("Eva");
        account("EMAIL", "Correo", true);
        sql("update contacts set do_not_email = true where id = '%s'".formatted(contact));

        JsonNode way = get("/api/v1/contacts/" + contact + "/channels").at("/items/0");

        assertThat(way.get("possible").asBoolean()).isFalse();
        assertThat(way.get("reason").asString()).isEqualTo("do-not-email");
        assertThat(body(post(
                                admin,
                                "/api/v1/contacts/" + contact + "/conversations",
                                Map.of("message", Map.of("text", "oferta"))))
                        .get("type")
                        .asString())
                .isEqualTo("urn:hilo:problem:do-not-email");
    }

    private static JsonNode way(JsonNode ways, UUID account) {
        for (JsonNode way : ways.get("items")) {
            if (way.get("accountId").asString().equals(account.toString())) {
                return way;
            }
        }
        throw new AssertionError("no such way");
    }

    private UUID account(String channel, String name, boolean sends) {
        UUID id = UUID.randomUUID();
        sql("insert into channel_accounts values ('%s', '%s', '%s', '%s', '', %s, false, 1)"
                .formatted(id, org, channel, name, sends));
        return id;
    }

    private UUID user(String name) {
        UUID id = UUID.randomUUID();
        sql("insert into directory_users values ('%s', '%s', '%s', 'l@x.test', 'es', 'UTC', true, 1)"
                .formatted(id, org, name));
        return id;
    }

    private String as(UUID user) {
        return TestTokens.sign(
                TestTokens.claims(org, "MANAGER", List.of("conversations:view:all", "conversations:edit:all"))
                        .subject(user.toString())
                        .build());
    }

    private boolean ofUs(ConsumerRecord<String, byte[]> event, String type) {
        return KafkaProbe.header(event, "org").equals(org.toString())
                && KafkaProbe.header(event, "ce_type").equals(type);
    }
}
