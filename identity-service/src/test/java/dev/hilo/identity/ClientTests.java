package dev.hilo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@IdentityTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ClientTests {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient rows;

    @Test
    void the_cli_gets_a_token_of_the_first_organisation() {
        Browser browser = new Browser(port);

        String token = cliToken(browser);

        JsonNode claims = Browser.claims(token);
        assertThat(claims.path("sub").asString()).isEqualTo("hilo-cli");
        assertThat(claims.path("org").asString()).hasSize(36);
        assertThat(claims.path("permissions")).hasSize(64);
        JsonNode me = Browser.json(browser.api(token, "/api/v1/me"));
        assertThat(me.path("org").path("name").asString()).isEqualTo("Hilo");
        assertThat(me.path("org").path("operator").asBoolean()).isTrue();
    }

    @Test
    void an_integrator_gets_what_its_role_holds_until_it_is_removed() {
        Browser browser = new Browser(port);
        HttpResponse<String> created = browser.api(
                "POST", cliToken(browser), "/api/v1/clients", Map.of("name", "Web shop", "role", "MANAGER"));
        assertThat(created.statusCode()).isEqualTo(201);
        String clientId = Browser.json(created).path("clientId").asString();
        String secret = Browser.json(created).path("clientSecret").asString();

        String token =
                Browser.tokens(browser.clientCredentials(clientId, secret)).access();

        assertThat(Browser.claims(token).path("permissions"))
                .extracting(JsonNode::asString)
                .contains("contacts:edit:all", "deals:view:all")
                .doesNotContain("settings:configure:all", "deals:edit:all");
        assertThat(browser.api(token, "/api/v1/clients").statusCode()).isEqualTo(403);
        assertThat(Browser.json(browser.api(cliToken(browser), "/api/v1/clients"))
                        .toString())
                .contains(clientId)
                .doesNotContain(secret);
        assertThat(browser.api("DELETE", cliToken(browser), "/api/v1/clients/" + clientId, "")
                        .statusCode())
                .isEqualTo(204);
        assertThat(browser.clientCredentials(clientId, secret).statusCode()).isEqualTo(401);
    }

    @Test
    void a_wrong_secret_is_refused() {
        assertThat(new Browser(port).clientCredentials("hilo-cli", "wrong").statusCode())
                .isEqualTo(401);
    }

    @Test
    void secrets_are_kept_hashed() {
        assertThat(rows.sql("select client_secret from oauth2_registered_client")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .allMatch(secret -> secret.startsWith("{sha256}"));
        assertThat(rows.sql("select password_hash from users")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .allMatch(hash -> hash.startsWith("{argon2}$argon2id$"));
    }

    @Test
    void an_unknown_role_is_told_in_the_callers_language() {
        Browser browser = new Browser(port);
        Map<String, String> client = Map.of("name", "x", "role", "EMPEROR");

        JsonNode spanish = Browser.json(browser.api("POST", cliToken(browser), "/api/v1/clients", client));
        JsonNode english = Browser.json(
                browser.api("POST", cliToken(browser), "/api/v1/clients", client, "Accept-Language", "en"));

        assertThat(spanish.path("status").asInt()).isEqualTo(422);
        assertThat(spanish.path("errors").path(0).path("field").asString()).isEqualTo("role");
        assertThat(spanish.path("errors").path(0).path("code").asString()).isEqualTo("one-of");
        assertThat(spanish.path("errors").path(0).path("message").asString())
                .isEqualTo("Debe ser uno de: ADMIN, CONTRIBUTOR, GUEST, MANAGER.");
        assertThat(english.path("errors").path(0).path("message").asString())
                .isEqualTo("Must be one of: ADMIN, CONTRIBUTOR, GUEST, MANAGER.");
    }

    @Test
    void without_a_token_the_API_answers_with_a_problem() {
        Browser browser = new Browser(port);

        HttpResponse<String> nothing = browser.get("/api/v1/me");
        HttpResponse<String> garbage = browser.api("garbage", "/api/v1/me");

        assertThat(nothing.statusCode()).isEqualTo(401);
        assertThat(nothing.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(nothing.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(garbage.statusCode()).isEqualTo(401);
    }

    @Test
    void health_metrics_and_description_are_open_and_nothing_else_is() {
        Browser browser = new Browser(port);

        assertThat(browser.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(browser.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(browser.get("/actuator/prometheus").body()).contains("jvm_memory_used_bytes");
        assertThat(Browser.json(browser.get("/v3/api-docs")).path("paths").propertyNames())
                .contains("/api/v1/users", "/api/v1/me");
        assertThat(browser.get("/v3/api-docs").body()).doesNotContain("\"caller\"");
        assertThat(browser.get("/actuator/health").body()).doesNotContain("ownerConnection");
        assertThat(browser.get("/actuator/env").statusCode()).isEqualTo(403);
        assertThat(browser.get("/.well-known/openid-configuration").body())
                .contains("\"issuer\":\"http://localhost:8080\"");
        assertThat(browser.get("/oauth2/jwks").body()).contains("\"kid\"").doesNotContain("\"d\"");
    }

    private static String cliToken(Browser browser) {
        return Browser.tokens(browser.clientCredentials("hilo-cli", IdentityTest.CLI_SECRET))
                .access();
    }
}
