package dev.hilo.contact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.contracts.Topics;
import dev.hilo.contracts.channel.ChannelEvent;
import dev.hilo.platform.kafka.EventProducer;
import dev.hilo.testing.RealServers;
import dev.hilo.testing.TestEnvironment;
import dev.hilo.testing.TestTokens;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service over real servers: a test tells it what channels tell, and reads what its API shows. */
@RealServers("contact")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public abstract class ContactFixtures {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);
    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired
    EventProducer producer;

    @Autowired
    Environment properties;

    @Autowired
    protected TestEnvironment environment;

    @LocalServerPort
    int port;

    /** An organisation that no other test uses. */
    protected final UUID org = ChannelEvents.newOrganisation();

    /** The events go through Kafka; goes on when the service has applied all of them. */
    protected void tell(ChannelEvent... events) {
        tell(List.of(events));
    }

    protected void tell(List<? extends ChannelEvent> events) {
        producer.send(Topics.CHANNEL_INBOUND, events).block(LONG_ENOUGH);
        try (InboundLag lag = new InboundLag(
                properties.getRequiredProperty("hilo.kafka.bootstrap-servers"),
                properties.getRequiredProperty("hilo.kafka.topic-prefix"))) {
            Awaitility.await()
                    .atMost(LONG_ENOUGH)
                    .pollInterval(Duration.ofMillis(20))
                    .until(lag::isZero);
        }
    }

    /** What the organisation's administrator is shown. */
    protected JsonNode get(String path, Object... values) {
        return getAs(TestTokens.admin(org), path, values);
    }

    protected JsonNode getAs(String token, String path, Object... values) {
        return JSON.readTree(ask(token, path, values)
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    protected WebTestClient.ResponseSpec ask(String token, String path, Object... values) {
        String encoded = path;
        for (Object value : values) {
            encoded = encoded.replaceFirst("\\{\\w+}", URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
        return WebTestClient.bindToServer()
                .responseTimeout(LONG_ENOUGH)
                .build()
                .get()
                .uri(URI.create("http://localhost:" + port + encoded))
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                .exchange();
    }

    /** What the API answers the organisation's administrator to a request with a body. */
    protected Answer send(String method, String path, Object body) {
        EntityExchangeResult<String> result = WebTestClient.bindToServer()
                .responseTimeout(LONG_ENOUGH)
                .build()
                .method(HttpMethod.valueOf(method))
                .uri(URI.create("http://localhost:" + port + path))
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + TestTokens.admin(org))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(JSON.writeValueAsString(body))
                .exchange()
                .expectBody(String.class)
                .returnResult();
        String answered = Objects.requireNonNullElse(result.getResponseBody(), "");
        return new Answer(result.getStatus().value(), JSON.readTree(answered.isEmpty() ? "{}" : answered));
    }

    /** A status and what came with it. */
    public record Answer(int status, JsonNode body) {

        public JsonNode created() {
            assertThat(status).as(body.toString()).isEqualTo(201);
            return body;
        }

        /** The fields that are wrong. */
        public List<String> errors() {
            return body.path("errors")
                    .valueStream()
                    .map(error -> error.get("field").asString())
                    .toList();
        }
    }

    /** The id of the organisation's only contact that these words find. */
    protected String contact(String words) {
        JsonNode found = get("/api/v1/contacts?q={words}", words).get("items");
        assertThat(found.size()).as("contacts found by %s", words).isEqualTo(1);
        return found.get(0).get("id").asString();
    }

    /** The texts at a place of each item, in order. */
    protected static List<String> each(JsonNode page, String pointer) {
        List<String> texts = new ArrayList<>();
        page.get("items").forEach(item -> texts.add(item.at(pointer).asString("")));
        return texts;
    }

    /** Items of all pages of a list, and that no page is longer than two. */
    protected List<JsonNode> twoByTwo(String path, Object... values) {
        List<JsonNode> items = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = get(path + (path.contains("?") ? "&" : "?") + "limit=2&cursor=" + next, values);
            assertThat(page.get("items").size()).isLessThanOrEqualTo(2);
            page.get("items").forEach(items::add);
            next = page.get("next").asString("");
        } while (!next.isEmpty());
        return items;
    }

    /** Changes rows as the database's owner, where the API can't yet. */
    protected void sql(String statement) {
        try (Connection connection = DriverManager.getConnection(environment.jdbcUrl("owner"));
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
