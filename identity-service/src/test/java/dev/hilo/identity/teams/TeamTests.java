package dev.hilo.identity.teams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.identity.Browser;
import dev.hilo.identity.IdentityFixtures;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class TeamTests extends IdentityFixtures {

    @Test
    void whoever_is_in_a_team_carries_it_in_their_next_token_until_it_is_archived() {
        String id = user("marta@hilo.test", "CONTRIBUTOR");
        JsonNode team = team("Ventas norte", List.of(id));
        SignedIn marta = signedIn("marta@hilo.test");

        assertThat(teams(marta.token())).containsExactly(team.path("id").asString());

        assertThat(browser.api(
                                "DELETE",
                                admin,
                                "/api/v1/teams/" + team.path("id").asString(),
                                "")
                        .statusCode())
                .isEqualTo(204);
        assertThat(teams(Browser.tokens(marta.browser().refresh(marta.tokens())).access()))
                .isEmpty();
    }

    @Test
    void members_come_and_go() {
        String one = user("nora@hilo.test", "CONTRIBUTOR");
        String other = user("olga@hilo.test", "CONTRIBUTOR");
        String path =
                "/api/v1/teams/" + team("Soporte", List.of(one)).path("id").asString();

        JsonNode changed = Browser.json(browser.api("PATCH", admin, path, Map.of("members", List.of(other, other))));

        assertThat(changed.path("members")).extracting(JsonNode::asString).containsExactly(other);
        assertThat(changed.path("version").asInt()).isEqualTo(2);
        assertThat(Browser.json(browser.api(admin, path)).path("name").asString())
                .isEqualTo("Soporte");
    }

    @Test
    void a_name_is_one_teams_and_members_are_users_of_the_organisation() {
        team("Cobranza", List.of());

        HttpResponse<String> taken = browser.api("POST", admin, "/api/v1/teams", Map.of("name", "COBRANZA"));
        HttpResponse<String> unknown = browser.api(
                "POST", admin, "/api/v1/teams", Map.of("name", "Otra", "members", List.of(UUID.randomUUID())));

        assertThat(taken.statusCode()).isEqualTo(409);
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(Browser.json(unknown).path("errors").path(0).path("field").asString())
                .isEqualTo("members");
    }

    @Test
    void whoever_works_sees_the_teams_and_only_who_may_edit_users_forms_them() {
        user("pia@hilo.test", "CONTRIBUTOR");
        user("queta@hilo.test", "GUEST");
        String works = signedIn("pia@hilo.test").token();
        String guest = signedIn("queta@hilo.test").token();

        assertThat(browser.api(works, "/api/v1/teams").statusCode()).isEqualTo(200);
        assertThat(browser.api("POST", works, "/api/v1/teams", Map.of("name", "Mía"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.api(guest, "/api/v1/teams").statusCode()).isEqualTo(403);
    }

    @Test
    void a_change_based_on_an_old_version_is_refused() {
        String path = "/api/v1/teams/" + team("Logística", List.of()).path("id").asString();
        String tag = browser.api(admin, path).headers().firstValue("ETag").orElseThrow();

        assertThat(browser.api("PATCH", admin, path, Map.of("name", "Bodega"), "If-Match", tag)
                        .statusCode())
                .isEqualTo(200);
        assertThat(browser.api("PATCH", admin, path, Map.of("name", "Despachos"), "If-Match", tag)
                        .statusCode())
                .isEqualTo(412);
    }

    private JsonNode team(String name, List<String> members) {
        HttpResponse<String> created =
                browser.api("POST", admin, "/api/v1/teams", Map.of("name", name, "members", members));
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        return Browser.json(created);
    }

    private static List<String> teams(String token) {
        return Browser.claims(token)
                .path("teams")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }
}
