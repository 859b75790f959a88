package dev.hilo.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hilo.identity.database.OrganisationTransactions;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@IdentityTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OrganisationTests {

    private static final String PASSWORD = "quite another walk";

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("organisationRows") JdbcClient organisationRows;

    @Autowired
    JdbcClient serverRows;

    @Autowired
    OrganisationTransactions transactions;

    Browser browser;
    String operator;

    @BeforeEach
    void signIn() {
        browser = new Browser(port);
        operator = Browser.tokens(browser.clientCredentials("hilo-cli", IdentityTest.CLI_SECRET))
                .access();
    }

    @Test
    void the_operator_founds_an_organisation_whose_people_see_only_their_own() {
        JsonNode founded = found("Tienda Azul");
        String admin = founded.path("admin").path("email").asString();

        String token = new Browser(port).tokensOf(admin, PASSWORD).access();

        assertThat(Browser.claims(token).path("org").asString())
                .isEqualTo(founded.path("id").asString());
        assertThat(emails(token)).containsExactly(admin);
        assertThat(emails(operator)).contains(IdentityTest.ADMIN).doesNotContain(admin);
        assertThat(Browser.json(browser.api(token, "/api/v1/organisations")).path("items"))
                .hasSize(1);
        assertThat(Browser.json(browser.api(token, "/api/v1/clients")).path("items"))
                .isEmpty();
    }

    @Test
    void users_of_another_organisation_can_be_neither_seen_nor_changed() {
        JsonNode founded = found("Tienda Verde");
        String path = "/api/v1/users/" + founded.path("admin").path("id").asString();

        assertThat(browser.api(operator, path).statusCode()).isEqualTo(404);
        assertThat(browser.api("PATCH", operator, path, Map.of("name", "Mallory"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(browser.api("POST", operator, path + "/password", Map.of("password", "something else"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void only_the_operator_founds() {
        JsonNode founded = found("Tienda Roja");
        String token = new Browser(port)
                .tokensOf(founded.path("admin").path("email").asString(), PASSWORD)
                .access();

        HttpResponse<String> refused = browser.api("POST", token, "/api/v1/organisations", request("Otra"));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(Browser.json(refused).path("type").asString()).isEqualTo("urn:hilo:problem:operator-only");
    }

    @Test
    void an_address_belongs_to_one_person_of_the_installation() {
        HttpResponse<String> refused = browser.api(
                "POST",
                operator,
                "/api/v1/organisations",
                Map.of("name", "x", "admin", Map.of("email", IdentityTest.ADMIN.toUpperCase(), "name", "y")));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(Browser.json(refused).path("errors").path(0).path("code").asString())
                .isEqualTo("taken");
    }

    @Test
    void without_an_organisation_the_API_role_sees_no_row_and_with_one_it_writes_no_other() {
        UUID one = UUID.fromString(found("Tienda Gris").path("id").asString());
        UUID other = UUID.fromString(found("Tienda Negra").path("id").asString());

        assertThat(count("users") + count("roles") + count("organisations") + count("audit_log"))
                .isZero();
        assertThat(transactions.<Long>as(one, () -> count("users"))).isEqualTo(1);
        assertThatThrownBy(() -> transactions.run(
                        one,
                        () -> organisationRows
                                .sql("insert into roles (org_id, name, permissions) values (:org, 'SPY', '{}')")
                                .param("org", other)
                                .update()))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("row-level security");
        assertThatThrownBy(() ->
                        serverRows.sql("update users set name = 'Mallory'").update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void administrative_acts_are_remembered() {
        UUID org = UUID.fromString(found("Tienda Rosa").path("id").asString());

        List<String> acts = transactions.as(
                org,
                () -> organisationRows
                        .sql("select action from audit_log order by id")
                        .query(String.class)
                        .list());

        assertThat(acts).containsExactly("user.created", "organisation.founded");
    }

    private long count(String table) {
        return organisationRows
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }

    private List<String> emails(String token) {
        return Browser.json(browser.api(token, "/api/v1/users"))
                .path("items")
                .valueStream()
                .map(user -> user.path("email").asString())
                .toList();
    }

    private JsonNode found(String name) {
        HttpResponse<String> answer = browser.api("POST", operator, "/api/v1/organisations", request(name));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Browser.json(answer);
    }

    private static Map<String, Object> request(String name) {
        String email = name.toLowerCase().replace(' ', '.') + "@hilo.test";
        return Map.of("name", name, "admin", Map.of("email", email, "name", "Jefa", "password", PASSWORD));
    }
}
