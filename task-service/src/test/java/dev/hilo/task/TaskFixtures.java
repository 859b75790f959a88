package dev.hilo.task;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import dev.hilo.platform.ids.Ids;
import dev.hilo.testing.RealServers;
import dev.hilo.testing.TestEnvironment;
import dev.hilo.testing.TestTokens;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service over real servers, with an organisation, people and customers that no other test uses. */
@RealServers("task")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public abstract class TaskFixtures {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);
    protected static final JsonMapper JSON = JsonMapper.shared();
    private static final String ALL =
            "tasks:view:all tasks:create:all tasks:edit:all tasks:bulk:all tasks:configure:all";

    @Autowired
    protected TestEnvironment environment;

    @LocalServerPort
    int port;

    protected final UUID org = Ids.next();

    /** A user of the organisation who may do everything with tasks. */
    protected User user(String name) {
        return user(name, ALL);
    }

    /** A user with these permissions only, separated by blanks. */
    protected User user(String name, String permissions, UUID... teams) {
        User user = new User(Ids.next(), org, name, List.of(permissions.split(" ")), List.of(teams));
        sql(
                "insert into directory_users (id, org_id, name, email, locale, time_zone, active, version)"
                        + " values ('%s', '%s', '%s', '%s@example.test', 'es', 'America/Bogota', true, 1)",
                user.id(), org, name, name);
        for (UUID team : teams) {
            sql(
                    "insert into directory_members (org_id, team_id, user_id) values ('%s', '%s', '%s')",
                    org, team, user.id());
        }
        return user;
    }

    protected UUID team(String name) {
        UUID team = Ids.next();
        sql(
                "insert into directory_teams (id, org_id, name, archived, version) values ('%s', '%s', '%s', false, 1)",
                team, org, name);
        return team;
    }

    protected UUID contact(String name) {
        UUID contact = Ids.next();
        sql(
                "insert into directory_contacts (id, org_id, display_name, root_id, version)"
                        + " values ('%1$s', '%2$s', '%3$s', '%1$s', 1)",
                contact, org, name);
        return contact;
    }

    /** A user and what their token says. */
    public record User(UUID id, UUID org, String name, List<String> permissions, List<UUID> teams) {

        public String token() {
            JWTClaimsSet claims = TestTokens.claims(org, "CONTRIBUTOR", permissions)
                    .subject(id.toString())
                    .claim("name", name)
                    .claim("teams", teams.stream().map(UUID::toString).toList())
                    .build();
            return TestTokens.sign(claims);
        }
    }

    protected JsonNode get(User user, String path, Object... values) {
        return ok(call(user, HttpMethod.GET, path, null, Map.of(), values));
    }

    protected JsonNode post(User user, String path, Object body, Object... values) {
        return ok(call(user, HttpMethod.POST, path, body, Map.of(), values));
    }

    protected JsonNode patch(User user, String path, Object body, Object... values) {
        return ok(call(user, HttpMethod.PATCH, path, body, Map.of(), values));
    }

    /** A new task. */
    protected JsonNode task(User user, Map<String, ?> fields) {
        return post(user, "/api/v1/tasks", fields);
    }

    protected JsonNode task(User user, String title) {
        return task(user, Map.of("title", title));
    }

    protected WebTestClient.ResponseSpec call(
            User user, HttpMethod method, String path, Object body, Map<String, String> headers, Object... values) {
        WebTestClient.RequestBodySpec request = WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .responseTimeout(LONG_ENOUGH)
                .build()
                .method(method)
                .uri(path, values)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + user.token())
                .headers(all -> headers.forEach(all::set));
        return body == null
                ? request.exchange()
                : request.contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(body instanceof String text ? text : JSON.writeValueAsString(body))
                        .exchange();
    }

    /** What somebody is shown who has not signed in. */
    protected WebTestClient.ResponseSpec callWithoutToken(String path) {
        return WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .responseTimeout(LONG_ENOUGH)
                .build()
                .get()
                .uri(path)
                .exchange();
    }

    protected static JsonNode ok(WebTestClient.ResponseSpec answer) {
        return body(answer.expectStatus().is2xxSuccessful());
    }

    protected static JsonNode body(WebTestClient.ResponseSpec answer) {
        String text = answer.expectBody(String.class).returnResult().getResponseBody();
        return JSON.readTree(text == null ? "{}" : text);
    }

    /** The only field that a refused request got wrong, and the code of what is wrong with it. */
    protected static String refusal(WebTestClient.ResponseSpec answer) {
        JsonNode problem = body(answer.expectStatus().isEqualTo(422));
        assertThat(problem.path("errors").size()).as(problem.toString()).isEqualTo(1);
        JsonNode error = problem.path("errors").get(0);
        assertThat(error.path("message").asString("")).isNotBlank();
        return error.path("field").asString() + " " + error.path("code").asString();
    }

    protected static String id(JsonNode resource) {
        return resource.get("id").asString();
    }

    /** The texts at a place of each item, in order. */
    protected static List<String> each(JsonNode items, String pointer) {
        List<String> texts = new ArrayList<>();
        items.forEach(item -> texts.add(item.at(pointer).asString("")));
        return texts;
    }

    protected List<String> titles(User user, String query, Object... values) {
        return each(get(user, "/api/v1/tasks" + query, values).get("items"), "/title");
    }

    /** Changes rows as the database's owner. */
    protected void sql(String statement, Object... values) {
        try (Connection connection = DriverManager.getConnection(environment.jdbcUrl("owner"));
                Statement sql = connection.createStatement()) {
            sql.execute(values.length == 0 ? statement : statement.formatted(values));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    protected long number(String query, Object... values) {
        try (Connection connection = DriverManager.getConnection(environment.jdbcUrl("owner"));
                Statement sql = connection.createStatement();
                ResultSet found = sql.executeQuery(query.formatted(values))) {
            found.next();
            return found.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
