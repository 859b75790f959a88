package dev.hilo.identity.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.identity.Browser;
import dev.hilo.identity.IdentityFixtures;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RoleTests extends IdentityFixtures {

    @Test
    void a_profile_of_ones_own_gives_what_it_says_and_access_tells_where_it_comes_from() {
        role("SALES", "deals:*:team", "contacts:view:all");
        String id = user("rita@hilo.test", "SALES", "CONTRIBUTOR");

        JsonNode access = Browser.json(browser.api(admin, "/api/v1/users/" + id + "/access"));

        assertThat(access.path("permissions"))
                .extracting(JsonNode::asString)
                .contains("deals:delete:team", "contacts:view:all", "contacts:edit:own")
                .doesNotContain("contacts:view:own");
        assertThat(access.path("roles"))
                .extracting(role -> role.path("name").asString())
                .containsExactly("CONTRIBUTOR", "SALES");
    }

    @Test
    void a_profile_changes_and_goes_when_nobody_holds_it() {
        role("PARTNER", "contacts:view:own");
        String path = "/api/v1/roles/PARTNER";
        String id = user("sara@hilo.test", "PARTNER");

        JsonNode changed =
                Browser.json(browser.api("PATCH", admin, path, Map.of("permissions", List.of("companies:view:all"))));
        HttpResponse<String> held = browser.api("DELETE", admin, path, "");
        browser.api("PATCH", admin, "/api/v1/users/" + id, Map.of("roles", List.of()));

        assertThat(changed.path("version").asInt()).isEqualTo(2);
        assertThat(held.statusCode()).isEqualTo(409);
        assertThat(browser.api("DELETE", admin, path, "").statusCode()).isEqualTo(204);
        assertThat(browser.api(admin, path).statusCode()).isEqualTo(404);
    }

    @Test
    void what_every_organisation_begins_with_stays() {
        HttpResponse<String> refused =
                browser.api("PATCH", admin, "/api/v1/roles/MANAGER", Map.of("permissions", List.of()));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(Browser.json(refused).path("type").asString()).isEqualTo("urn:hilo:problem:built-in-role");
    }

    @Test
    void only_permissions_that_exist_and_that_one_has_oneself_can_be_given() {
        role("USER_ADMIN", "users:*:all");
        user("tina@hilo.test", "USER_ADMIN");
        String tina = signedIn("tina@hilo.test").token();

        HttpResponse<String> unknown = post(admin, "X", "deals:view:all", "deals:fly:all");
        HttpResponse<String> more = post(tina, "Y", "deals:view:all");

        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(Browser.json(unknown).path("errors").path(0).path("field").asString())
                .isEqualTo("permissions[1]");
        assertThat(more.statusCode()).isEqualTo(403);
    }

    private void role(String name, String... permissions) {
        HttpResponse<String> created = post(admin, name, permissions);
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
    }

    private HttpResponse<String> post(String token, String name, String... permissions) {
        return browser.api("POST", token, "/api/v1/roles", Map.of("name", name, "permissions", List.of(permissions)));
    }
}
