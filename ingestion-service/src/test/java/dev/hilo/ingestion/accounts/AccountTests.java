package dev.hilo.ingestion.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.ingestion.Hilo;
import dev.hilo.ingestion.IngestionTest;
import dev.hilo.ingestion.WhatsAppBodies;
import dev.hilo.testing.TestEnvironment;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@IngestionTest
class AccountTests {

    @Autowired
    TestEnvironment environment;

    @LocalServerPort
    int port;

    Hilo hilo;

    @BeforeEach
    void anOrganisation() {
        hilo = Hilo.newOrganisation(port);
    }

    @Test
    void a_new_account_has_an_address_and_a_webhook() {
        String key = "wa-" + UUID.randomUUID();

        JsonNode account = hilo.post("/api/v1/channels", Hilo.whatsApp(key))
                .expectStatus()
                .isCreated()
                .expectHeader()
                .valueEquals("ETag", "\"1\"")
                .expectHeader()
                .valueMatches("Location", "/api/v1/channels/[0-9a-f-]{36}")
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();

        assertThat(account.path("webhookUrl").asString()).isEqualTo("http://localhost:8080/webhooks/whatsapp/" + key);
        assertThat(account.path("secretsSet").toString()).isEqualTo("[\"appSecret\",\"verifyToken\"]");
        hilo.get("/api/v1/channels/{id}", account.path("id").asString())
                .expectStatus()
                .isOk();
    }

    @Test
    void secrets_are_never_shown_and_lie_encrypted() throws SQLException {
        String id = hilo.whatsAppAccount().path("id").asString();

        String shown = hilo.get("/api/v1/channels/{id}", id)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        String listed = hilo.get("/api/v1/channels")
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();

        assertThat(shown + listed).doesNotContain(Hilo.APP_SECRET, Hilo.VERIFY_TOKEN);
        assertThat(wholeDatabase()).doesNotContain(Hilo.APP_SECRET, Hilo.VERIFY_TOKEN);
    }

    @Test
    void everything_wrong_is_told_at_once_in_spanish_or_english() {
        Map<String, Object> wrong = Map.of(
                "channel",
                "whatsapp",
                "key",
                "with spaces",
                "name",
                "",
                "secrets",
                Map.of("verifyToken", "x", "password", "y"));

        hilo.post("/api/v1/channels", wrong, "Accept-Language", "en")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[?(@.field=='key')].code")
                .isEqualTo("key")
                .jsonPath("$.errors[?(@.field=='name')].code")
                .isEqualTo("required")
                .jsonPath("$.errors[?(@.field=='secrets.appSecret')].message")
                .isEqualTo("Is required.")
                .jsonPath("$.errors[?(@.field=='secrets.password')].code")
                .isEqualTo("unknown");
        hilo.post("/api/v1/channels", Map.of("channel", "fax"))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].message")
                .isEqualTo("Debe ser uno de: email, telegram, webchat, whatsapp.");
    }

    @Test
    void a_key_belongs_to_one_account_of_one_organisation() {
        Map<String, Object> account = Hilo.whatsApp("wa-" + UUID.randomUUID());
        hilo.post("/api/v1/channels", account).expectStatus().isCreated();

        Hilo.newOrganisation(port)
                .post("/api/v1/channels", account)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].code")
                .isEqualTo("taken");
    }

    @Test
    void the_same_request_repeated_makes_one_account() {
        Map<String, Object> account = Hilo.whatsApp("wa-" + UUID.randomUUID());
        String[] once = {"Idempotency-Key", UUID.randomUUID().toString()};

        String first = created(hilo.post("/api/v1/channels", account, once));
        String second = created(hilo.post("/api/v1/channels", account, once));

        assertThat(second).isEqualTo(first);
        hilo.post("/api/v1/channels", Hilo.whatsApp("wa-" + UUID.randomUUID()), once)
                .expectStatus()
                .isEqualTo(422);
    }

    @Test
    void an_organisation_sees_and_changes_only_its_own() {
        String id = hilo.whatsAppAccount().path("id").asString();
        Hilo stranger = Hilo.newOrganisation(port);

        stranger.get("/api/v1/channels/{id}", id).expectStatus().isNotFound();
        stranger.patch("/api/v1/channels/" + id, Map.of("name", "mine"))
                .expectStatus()
                .isNotFound();
        stranger.delete("/api/v1/channels/" + id).expectStatus().isNotFound();
        stranger.get("/api/v1/channels").expectBody().jsonPath("$.items").isEmpty();
    }

    @Test
    void who_may_only_look_may_not_configure() {
        String id = hilo.whatsAppAccount().path("id").asString();
        Hilo viewer = hilo.with("channels:view:all");

        viewer.get("/api/v1/channels/{id}", id).expectStatus().isOk();
        viewer.patch("/api/v1/channels/" + id, Map.of("name", "x"))
                .expectStatus()
                .isForbidden();
        hilo.with("contacts:view:all").get("/api/v1/channels").expectStatus().isForbidden();
        hilo.http().get().uri("/api/v1/channels").exchange().expectStatus().isUnauthorized();
    }

    @Test
    void a_patch_changes_what_it_names_and_null_takes_away() {
        String path = "/api/v1/channels/" + hilo.whatsAppAccount().path("id").asString();

        hilo.patch(path, Map.of("secrets", Map.of("accessToken", "t"), "name", "Otra"), "If-Match", "\"1\"")
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"2\"")
                .expectBody()
                .jsonPath("$.secretsSet.length()")
                .isEqualTo(3);
        hilo.patch(path, "{\"secrets\":{\"accessToken\":null}}")
                .expectBody()
                .jsonPath("$.secretsSet.length()")
                .isEqualTo(2);
        hilo.patch(path, "{\"secrets\":{\"appSecret\":null}}")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("secrets.appSecret");
        hilo.patch(path, Map.of("name", "late"), "If-Match", "\"1\"")
                .expectStatus()
                .isEqualTo(412);
        hilo.patch(path, Map.of("key", "another"))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].code")
                .isEqualTo("fixed");
    }

    @Test
    void a_closed_account_receives_nothing() {
        JsonNode account = hilo.whatsAppAccount();
        String key = account.path("key").asString();
        hilo.webhook(key, WhatsAppBodies.texts("wamid.1")).expectStatus().isOk();

        hilo.delete("/api/v1/channels/" + account.path("id").asString())
                .expectStatus()
                .isNoContent();

        hilo.webhook(key, WhatsAppBodies.texts("wamid.2")).expectStatus().isNotFound();
        hilo.get("/api/v1/channels").expectBody().jsonPath("$.items").isEmpty();
        hilo.post("/api/v1/channels", Hilo.whatsApp(key)).expectStatus().isCreated();
    }

    @Test
    void an_account_tells_how_it_is() {
        JsonNode account = hilo.whatsAppAccount();
        String key = account.path("key").asString();
        hilo.webhook(key, WhatsAppBodies.texts("wamid.1")).expectStatus().isOk();
        hilo.webhook(key, "{}", Hilo.sign("other")).expectStatus().isUnauthorized();

        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> hilo.get(
                                "/api/v1/channels/{id}", account.path("id").asString())
                        .expectBody()
                        .jsonPath("$.health.received")
                        .isEqualTo(1)
                        .jsonPath("$.health.rejected")
                        .isEqualTo(1)
                        .jsonPath("$.health.lastError")
                        .isEqualTo("forged")
                        .jsonPath("$.health.lastReceivedAt")
                        .isNotEmpty());
    }

    @Test
    void a_list_comes_in_pages() {
        for (int i = 0; i < 5; i++) {
            hilo.whatsAppAccount();
        }

        JsonNode first = page("/api/v1/channels?limit=3");
        JsonNode second =
                page("/api/v1/channels?limit=3&cursor=" + first.path("next").asString());

        assertThat(first.path("items").size()).isEqualTo(3);
        assertThat(second.path("items").size()).isEqualTo(2);
        assertThat(second.path("next").isNull()).isTrue();
        hilo.get("/api/v1/channels?cursor=nonsense").expectStatus().isEqualTo(422);
    }

    private JsonNode page(String uri) {
        return hilo.get(uri).expectBody(JsonNode.class).returnResult().getResponseBody();
    }

    private static String created(org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec answer) {
        return answer.expectStatus()
                .isCreated()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody()
                .path("id")
                .asString();
    }

    private String wholeDatabase() throws SQLException {
        try (Connection connection = DriverManager.getConnection(environment.jdbcUrl("owner"));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select encode(secrets, 'escape') || settings::text from channel_account
                        union all select details::text from audit_log
                        union all select encode(request, 'escape') from repeatable_request
                        """)) {
            StringBuilder all = new StringBuilder();
            while (rows.next()) {
                all.append(rows.getString(1)).append('\n');
            }
            return new String(all.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        }
    }
}
