package dev.hilo.identity.users;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.identity.Browser;
import dev.hilo.identity.IdentityTest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@IdentityTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UserTests {

    private static final String PASSWORD = "the sea in autumn";

    @LocalServerPort
    int port;

    Browser browser;
    String admin;

    @BeforeEach
    void signIn() {
        browser = new Browser(port);
        admin = Browser.tokens(browser.clientCredentials("hilo-cli", IdentityTest.CLI_SECRET))
                .access();
    }

    @Test
    void a_new_user_signs_in_and_sees_themself() {
        create("bea@hilo.test", "CONTRIBUTOR");

        String token = tokenOf("bea@hilo.test");

        JsonNode me = Browser.json(browser.api(token, "/api/v1/me"));
        assertThat(me.path("email").asString()).isEqualTo("bea@hilo.test");
        assertThat(me.path("org").path("name").asString()).isEqualTo("Hilo");
        assertThat(me.path("permissions")).extracting(JsonNode::asString).contains("contacts:view:own");
    }

    @Test
    void whoever_works_picks_a_user_by_name_and_sees_no_address() {
        create("berta@hilo.test", "CONTRIBUTOR");
        create("bruno@hilo.test", "GUEST");

        JsonNode found = Browser.json(browser.api(tokenOf("berta@hilo.test"), "/api/v1/users?active=true&q=BERT"));

        assertThat(found.path("items")).hasSize(1);
        assertThat(found.path("items").path(0).propertyNames()).containsExactly("id", "name", "active");
        assertThat(browser.api(tokenOf("bruno@hilo.test"), "/api/v1/users").statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_password_that_nobody_chose_is_shown_once() {
        HttpResponse<String> created = browser.api(
                "POST",
                admin,
                "/api/v1/users",
                Map.of("email", "carla@hilo.test", "name", "Carla", "roles", List.of("GUEST")));
        String password = Browser.json(created).path("password").asString();

        assertThat(password).hasSize(16);
        assertThat(new Browser(port).tokensOf("carla@hilo.test", password).access())
                .isNotBlank();
    }

    @Test
    void every_wrong_field_is_named() {
        HttpResponse<String> refused =
                browser.api("POST", admin, "/api/v1/users", "{\"email\":\"nobody\",\"name\":\" \",\"roles\":null}");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Browser.json(refused).path("errors"))
                .extracting(error -> error.path("field").asString())
                .containsExactlyInAnyOrder("email", "name", "roles");
        assertThat(browser.api("POST", admin, "/api/v1/users", "{").statusCode())
                .isEqualTo(400);
        assertThat(browser.api("POST", admin, "/api/v1/users", user("nul\u0000@hilo.test", PASSWORD))
                        .statusCode())
                .isEqualTo(422);
        assertThat(browser.api(
                                "PATCH",
                                admin,
                                "/api/v1/users/" + create("nadia@hilo.test", "GUEST"),
                                Map.of("name", "\0"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(browser.api(admin, "/api/v1/users?limit=%00").statusCode()).isEqualTo(400);
    }

    @Test
    void a_poor_password_is_refused() {
        for (String poor : List.of("short", "aaaaaaaaaaaa", "dora1dora1", "x".repeat(129))) {
            HttpResponse<String> refused = browser.api("POST", admin, "/api/v1/users", user("dora@hilo.test", poor));

            assertThat(refused.statusCode()).as(poor).isEqualTo(422);
        }
    }

    @Test
    void who_is_deactivated_is_out_at_once() {
        String id = create("eva@hilo.test", "MANAGER");
        Browser evas = new Browser(port);
        Browser.Tokens tokens = evas.tokensOf("eva@hilo.test", PASSWORD);

        HttpResponse<String> changed = browser.api("PATCH", admin, "/api/v1/users/" + id, Map.of("active", false));

        assertThat(Browser.json(changed).path("active").asBoolean()).isFalse();
        assertThat(evas.refresh(tokens).statusCode()).isEqualTo(400);
        assertThat(Browser.location(evas.authorize())).isEqualTo("/login");
        assertThat(Browser.location(new Browser(port).signIn("eva@hilo.test", PASSWORD)))
                .isEqualTo("/login?error");
    }

    @Test
    void a_change_of_roles_stands_in_the_next_token() {
        String id = create("fina@hilo.test", "GUEST");
        Browser finas = new Browser(port);
        Browser.Tokens tokens = finas.tokensOf("fina@hilo.test", PASSWORD);

        browser.api("PATCH", admin, "/api/v1/users/" + id, Map.of("roles", List.of("MANAGER")));

        String renewed = Browser.tokens(finas.refresh(tokens)).access();
        assertThat(Browser.claims(renewed).path("roles"))
                .extracting(JsonNode::asString)
                .containsExactly("MANAGER");
    }

    @Test
    void a_change_based_on_an_old_version_is_refused() {
        String id = create("gala@hilo.test", "GUEST");
        String path = "/api/v1/users/" + id;
        String tag = browser.api(admin, path).headers().firstValue("ETag").orElseThrow();

        assertThat(browser.api("PATCH", admin, path, Map.of("name", "Gala G"), "If-Match", tag)
                        .statusCode())
                .isEqualTo(200);
        assertThat(browser.api("PATCH", admin, path, Map.of("name", "Gala H"), "If-Match", tag)
                        .statusCode())
                .isEqualTo(412);
    }

    @Test
    void the_last_administrator_stays() {
        String id = Browser.claims(new Browser(port)
                        .tokensOf(IdentityTest.ADMIN, IdentityTest.PASSWORD)
                        .access())
                .path("sub")
                .asString();

        HttpResponse<String> refused =
                browser.api("PATCH", admin, "/api/v1/users/" + id, Map.of("roles", List.of("GUEST")));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(Browser.json(refused).path("type").asString()).isEqualTo("urn:hilo:problem:last-admin");
    }

    @Test
    void ones_own_password_needs_the_current_one() {
        String id = create("hana@hilo.test", "GUEST");
        String token = tokenOf("hana@hilo.test");
        String path = "/api/v1/users/" + id + "/password";

        assertThat(browser.api("POST", token, path, Map.of("password", "another sea", "currentPassword", "no"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(browser.api("POST", token, path, Map.of("password", "another sea", "currentPassword", PASSWORD))
                        .statusCode())
                .isEqualTo(204);
        assertThat(new Browser(port).tokensOf("hana@hilo.test", "another sea").access())
                .isNotBlank();
    }

    @Test
    void nobody_touches_whom_they_may_not() {
        String hers = create("ines@hilo.test", "MANAGER");
        String other = create("juana@hilo.test", "GUEST");
        String token = tokenOf("ines@hilo.test");

        assertThat(browser.api("PATCH", token, "/api/v1/users/" + other, Map.of("name", "x"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.api("PATCH", token, "/api/v1/users/" + hers, Map.of("roles", List.of("ADMIN")))
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.api("PATCH", token, "/api/v1/users/" + hers, Map.of("name", "Inés"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(browser.api("POST", token, "/api/v1/users/" + other + "/password", Map.of("password", "x y z w 1"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_list_comes_in_pages() {
        create("karla@hilo.test", "GUEST");
        create("lena@hilo.test", "GUEST");

        JsonNode first = Browser.json(browser.api(admin, "/api/v1/users?limit=2"));
        JsonNode second = Browser.json(browser.api(
                admin, "/api/v1/users?limit=2&cursor=" + first.path("next").asString()));

        assertThat(first.path("items")).hasSize(2);
        assertThat(second.path("items")).isNotEmpty();
        assertThat(second.path("items").path(0).path("id"))
                .isNotEqualTo(first.path("items").path(1).path("id"));
        assertThat(browser.api(admin, "/api/v1/users?limit=0").statusCode()).isEqualTo(422);
        assertThat(browser.api(admin, "/api/v1/users?cursor=x").statusCode()).isEqualTo(422);
        assertThat(browser.api(admin, "/api/v1/users/nobody").statusCode()).isEqualTo(400);
        assertThat(browser.api(admin, "/api/v1/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void the_catalogue_names_the_four_roles() {
        JsonNode catalogue = Browser.json(browser.api(admin, "/api/v1/permissions"));

        assertThat(catalogue.path("roles"))
                .filteredOn(role -> role.path("builtIn").asBoolean())
                .extracting(role -> role.path("name").asString())
                .containsExactly("ADMIN", "CONTRIBUTOR", "GUEST", "MANAGER");
    }

    private String tokenOf(String email) {
        return new Browser(port).tokensOf(email, PASSWORD).access();
    }

    private String create(String email, String role) {
        Map<String, Object> user = Map.of("email", email, "name", email, "password", PASSWORD, "roles", List.of(role));
        HttpResponse<String> created = browser.api("POST", admin, "/api/v1/users", user);
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        return Browser.json(created).path("id").asString();
    }

    private static Map<String, Object> user(String email, String password) {
        return Map.of("email", email, "name", "x", "password", password, "roles", List.of("GUEST"));
    }
}
