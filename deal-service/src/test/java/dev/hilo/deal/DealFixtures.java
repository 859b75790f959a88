package dev.hilo.deal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.testing.RealServers;
import dev.hilo.testing.TestEnvironment;
import dev.hilo.testing.TestTokens;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service over real servers, as its API shows it to people of one organisation. */
@RealServers("deal")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public abstract class DealFixtures {

    protected static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

    @Autowired
    protected TestEnvironment environment;

    @LocalServerPort
    int port;

    /** An organisation that no other test uses. */
    protected final UUID org = UUID.randomUUID();

    protected final String admin = TestTokens.admin(org);

    /** What came back. */
    public record Answer(int status, JsonNode body, HttpHeaders headers) {

        public String text(String pointer) {
            return body.at(pointer).asString("");
        }

        public Answer expecting(int expected) {
            assertThat(status).as(body.toString()).isEqualTo(expected);
            return this;
        }

        /** {@code field:code} of each error. */
        public List<String> errors() {
            List<String> errors = new ArrayList<>();
            body.path("errors")
                    .forEach(error -> errors.add(error.get("field").asString() + ":"
                            + error.get("code").asString()));
            return errors;
        }
    }

    protected Answer call(String token, HttpMethod method, String path, String body, String... headers) {
        EntityExchangeResult<String> result = exchange(token, method, path, body, headers);
        String text = result.getResponseBody();
        return new Answer(
                result.getStatus().value(),
                JSON.readTree(text == null || text.isEmpty() ? "{}" : text),
                result.getResponseHeaders());
    }

    /** A file, as the administrator gets it. */
    protected String text(String path) {
        return textAs(admin, path);
    }

    protected String textAs(String token, String path) {
        return Objects.requireNonNull(exchange(token, HttpMethod.GET, path, "").getResponseBody(), path);
    }

    private EntityExchangeResult<String> exchange(
            String token, HttpMethod method, String path, String body, String... headers) {
        WebTestClient.RequestBodySpec request = WebTestClient.bindToServer()
                .responseTimeout(LONG_ENOUGH)
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(16 * 1024 * 1024))
                .build()
                .method(method)
                .uri(URI.create("http://localhost:" + port + path))
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + token);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        if (!body.isEmpty()) {
            request.bodyValue(body);
        }
        return request.exchange().expectBody(String.class).returnResult();
    }

    protected Answer get(String path) {
        return call(admin, HttpMethod.GET, path, "").expecting(200);
    }

    protected Answer post(String path, String body, String... headers) {
        return call(admin, HttpMethod.POST, path, body, headers);
    }

    protected Answer patch(String path, String body, String... headers) {
        return call(admin, HttpMethod.PATCH, path, body, headers);
    }

    /** A pipeline with two open stages, a won and a lost one. */
    protected Line pipeline() {
        return pipeline("""
                {"name": "Ventas", "stages": [
                  {"name": "Nueva", "type": "prospect", "probability": 10},
                  {"name": "Propuesta", "type": "active", "probability": 60},
                  {"name": "Ganada", "type": "won"},
                  {"name": "Perdida", "type": "lost"}]}""");
    }

    protected Line pipeline(String body) {
        JsonNode made = post("/api/v1/pipelines", body).expecting(201).body();
        return new Line(
                made.get("id").asString(),
                made.at("/stages/0/id").asString(),
                made.at("/stages/1/id").asString(),
                made.at("/stages/2/id").asString(),
                made.at("/stages/3/id").asString());
    }

    /** The ids of a pipeline and its stages. */
    public record Line(String id, String fresh, String proposal, String won, String lost) {

        public String path() {
            return "/api/v1/pipelines/" + id;
        }
    }

    /** A deal by its fields in JSON, without braces. */
    protected Answer deal(String fields) {
        return post("/api/v1/deals", "{" + fields + "}");
    }

    protected String dealNamed(String name) {
        return deal("\"name\": \"%s\", \"value\": 100".formatted(name))
                .expecting(201)
                .text("/id");
    }

    protected Answer move(String deal, String body) {
        return post("/api/v1/deals/" + deal + "/move", "{" + body + "}");
    }

    protected static String to(String stage) {
        return "\"stageId\": \"%s\"".formatted(stage);
    }

    /** The names on a board's column, from the top. */
    protected List<String> names(Line line, String stage) {
        return each(get(line.path() + "/board/" + stage).body(), "/name");
    }

    protected static List<String> each(JsonNode page, String pointer) {
        List<String> texts = new ArrayList<>();
        page.get("items").forEach(item -> texts.add(item.at(pointer).asString("")));
        return texts;
    }

    /** The items of all pages of a list, and that no page is longer than two. */
    protected List<JsonNode> twoByTwo(String path) {
        List<JsonNode> items = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = get(path + (path.contains("?") ? "&" : "?") + "limit=2&cursor=" + next)
                    .body();
            assertThat(page.get("items").size()).isLessThanOrEqualTo(2);
            page.get("items").forEach(items::add);
            next = page.get("next").asString("");
        } while (!next.isEmpty());
        return items;
    }

    /** Changes rows as the database's owner: what other services would have told, and times that are long past. */
    protected void sql(String statement, Object... values) {
        try (Connection connection = DriverManager.getConnection(environment.jdbcUrl("owner"));
                Statement sql = connection.createStatement()) {
            sql.execute(statement.formatted(values));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    protected void reckonIn(String currency, String zone) {
        sql(
                "insert into directory_organisations values ('%s', 'Prueba', 'es', '%s', '%s', 'CO', 1)",
                org, zone, currency);
    }

    protected UUID contact(String name) {
        UUID id = UUID.randomUUID();
        sql(
                "insert into directory_contacts (id, org_id, display_name, root_id, version) values ('%s', '%s', '%s', '%s', 1)",
                id, org, name, id);
        return id;
    }

    /** A user of the organisation, who may do these things. */
    protected Member member(String name, String... permissions) {
        UUID id = UUID.randomUUID();
        sql(
                "insert into directory_users values ('%s', '%s', '%s', '%s@example.test', 'es', 'UTC', true, 1)",
                id, org, name, id);
        String token = TestTokens.sign(TestTokens.claims(org, "CONTRIBUTOR", List.of(permissions))
                .subject(id.toString())
                .claim("name", name)
                .build());
        return new Member(id, token);
    }

    /** Somebody of the organisation. */
    public record Member(UUID id, String token) {}
}
