package dev.hilo.contact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.testing.KafkaProbe;
import dev.hilo.testing.TestTokens;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** For tests that write records as people do. */
public abstract class RecordFixtures extends ContactFixtures {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);
    private static final JsonMapper JSON = JsonMapper.shared();

    /** A request of the organisation's administrator. */
    protected Reply call(String method, String path, String body, String... headers) {
        return callAs(TestTokens.admin(org), method, path, body, headers);
    }

    /** A request with a JSON body; headers come in pairs of name and value. */
    protected Reply callAs(String token, String method, String path, String body, String... headers) {
        return call(token, method, path, MediaType.APPLICATION_JSON, body, headers);
    }

    /** A request with a body of any type. */
    protected Reply call(String token, String method, String path, MediaType type, Object body, String... headers) {
        WebTestClient.RequestBodySpec request = WebTestClient.bindToServer()
                .responseTimeout(LONG_ENOUGH)
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(32 << 20))
                .build()
                .method(HttpMethod.valueOf(method))
                .uri(URI.create("http://localhost:" + port + path))
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                .contentType(type);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        EntityExchangeResult<byte[]> result =
                request.bodyValue(body).exchange().expectBody().returnResult();
        byte[] content = Objects.requireNonNullElse(result.getResponseBody(), new byte[0]);
        return new Reply(result.getStatus().value(), result.getResponseHeaders(), content);
    }

    /** Writes somebody down whom nobody knows. */
    protected JsonNode write(String body) {
        Reply reply = call("POST", "/api/v1/contacts", body);
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        return reply.json();
    }

    /** Lets the organisation know a user. */
    protected UUID colleague(String name) {
        UUID id = UUID.randomUUID();
        sql("""
                insert into directory_users (id, org_id, name, email, locale, time_zone, active, version)
                values ('%s', '%s', '%s', '%s@example.test', 'es', 'America/Bogota', true, 1)
                """.formatted(id, org, name, id));
        return id;
    }

    /** The organisation is in this country. */
    protected void country(String code) {
        sql("""
                insert into directory_organisations (org_id, name, locale, time_zone, currency, country, version)
                values ('%s', 'Prueba', 'es', 'America/Bogota', 'COP', '%s', 1)
                """.formatted(org, code));
    }

    /** The first events of a type that tell of this, as soon as there are so many. */
    protected List<JsonNode> told(String topic, String type, String subject, int count) {
        KafkaProbe probe = new KafkaProbe(
                properties.getRequiredProperty("hilo.kafka.bootstrap-servers"),
                properties.getRequiredProperty("hilo.kafka.topic-prefix") + topic);
        return probe
                .await(
                        count,
                        event -> KafkaProbe.header(event, "ce_type").equals(type)
                                && KafkaProbe.header(event, "ce_subject").equals(subject))
                .stream()
                .map(event -> JSON.readTree(event.value()))
                .toList();
    }

    /** What the API answered. */
    public record Reply(int status, HttpHeaders headers, byte[] content) {

        public String text() {
            return new String(content, java.nio.charset.StandardCharsets.UTF_8);
        }

        public JsonNode json() {
            return JSON.readTree(content);
        }

        /** Which fields are wrong, and how. */
        public List<String> errors() {
            return json().path("errors")
                    .valueStream()
                    .map(error -> error.get("field").asString() + " "
                            + error.get("code").asString())
                    .toList();
        }
    }
}
