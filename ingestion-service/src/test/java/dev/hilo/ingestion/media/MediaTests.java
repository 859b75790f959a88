package dev.hilo.ingestion.media;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.hilo.ingestion.Hilo;
import dev.hilo.ingestion.IngestionTest;
import dev.hilo.ingestion.WhatsAppBodies;
import dev.hilo.testing.KafkaProbe;
import dev.hilo.testing.TestEnvironment;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@IngestionTest
class MediaTests {

    private static final byte[] PICTURE = "not really a picture".getBytes(UTF_8);
    private static final HttpServer PROVIDER = provider();
    private static final Map<String, AtomicInteger> CALLS = new ConcurrentHashMap<>();

    @Autowired
    TestEnvironment environment;

    @LocalServerPort
    int port;

    Hilo hilo;
    String path;
    String key;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry registry) {
        registry.add("hilo.test.provider", () -> PROVIDER.getAddress().getPort());
    }

    @AfterAll
    static void stopProvider() {
        PROVIDER.stop(0);
    }

    @BeforeEach
    void anAccountWithAnAccessToken() {
        hilo = Hilo.newOrganisation(port);
        JsonNode account = hilo.whatsAppAccount();
        key = account.path("key").asString();
        path = "/api/v1/channels/" + account.path("id").asString();
        hilo.patch(path, Map.of("secrets", Map.of("accessToken", "EAAG")))
                .expectStatus()
                .isOk();
    }

    @Test
    void a_picture_is_fetched_kept_and_told() throws Exception {
        hilo.webhook(key, WhatsAppBodies.image("wamid.1", "good", sha256(PICTURE)))
                .expectStatus()
                .isOk();

        JsonNode told = told();

        assertThat(told.path("media").path("state").asString()).isEqualTo("STORED");
        assertThat(told.path("media").path("size").asLong()).isEqualTo(PICTURE.length);
        assertThat(told.path("message").path("key").asString()).isEqualTo("wamid.1");
        hilo.get("/api/v1/media/{id}", told.path("media").path("id").asString())
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Content-Type", "image/png")
                .expectHeader()
                .valueEquals("Content-Disposition", "inline")
                .expectHeader()
                .valueEquals("X-Content-Type-Options", "nosniff")
                .expectBody(byte[].class)
                .isEqualTo(PICTURE);
    }

    @Test
    void what_is_told_of_a_file_keeps_its_place_behind_the_message() throws Exception {
        hilo.webhook(key, WhatsAppBodies.image("wamid.1", "good", sha256(PICTURE)))
                .expectStatus()
                .isOk();

        var events = environment.probe("channel.inbound").await(2, this::isOurs);

        assertThat(events)
                .extracting(ConsumerRecord::key)
                .containsOnly(events.getFirst().key());
        assertThat(events)
                .extracting(ConsumerRecord::partition)
                .containsOnly(events.getFirst().partition());
    }

    @Test
    void nobody_else_gets_it() throws Exception {
        hilo.webhook(key, WhatsAppBodies.image("wamid.1", "good", sha256(PICTURE)))
                .expectStatus()
                .isOk();
        String id = told().path("media").path("id").asString();

        Hilo.newOrganisation(port).get("/api/v1/media/{id}", id).expectStatus().isNotFound();
        hilo.with("contacts:view:all")
                .get("/api/v1/media/{id}", id)
                .expectStatus()
                .isForbidden();
    }

    @Test
    void a_provider_that_stumbles_is_asked_again() throws Exception {
        hilo.webhook(key, WhatsAppBodies.image("wamid.1", "stumbles", sha256(PICTURE)))
                .expectStatus()
                .isOk();

        assertThat(told().path("media").path("state").asString()).isEqualTo("STORED");
        assertThat(CALLS.get("stumbles").get()).isGreaterThan(2);
    }

    @Test
    void a_file_that_is_gone_is_given_up() throws Exception {
        hilo.webhook(key, WhatsAppBodies.image("wamid.1", "gone", sha256(PICTURE)))
                .expectStatus()
                .isOk();

        JsonNode told = told();

        assertThat(told.path("media").path("state").asString()).isEqualTo("FAILED");
        hilo.get("/api/v1/media/{id}", told.path("media").path("id").asString())
                .expectStatus()
                .isEqualTo(410);
    }

    @Test
    void nothing_is_fetched_from_inside() throws Exception {
        hilo.webhook(key, WhatsAppBodies.image("wamid.1", "elsewhere", sha256(PICTURE)))
                .expectStatus()
                .isOk();

        assertThat(told().path("media").path("state").asString()).isEqualTo("FAILED");
    }

    @Test
    void without_a_token_files_wait_until_there_is_one() throws Exception {
        hilo.patch(path, "{\"secrets\":{\"accessToken\":null}}").expectStatus().isOk();
        hilo.webhook(key, WhatsAppBodies.image("wamid.1", "good", sha256(PICTURE)))
                .expectStatus()
                .isOk();
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> hilo.get(path)
                        .expectBody()
                        .jsonPath("$.health.lastError")
                        .isEqualTo("files cannot be fetched: the account has no accessToken"));

        hilo.patch(path, Map.of("secrets", Map.of("accessToken", "EAAG")))
                .expectStatus()
                .isOk();

        assertThat(told().path("media").path("state").asString()).isEqualTo("STORED");
    }

    private JsonNode told() {
        var found = environment
                .probe("channel.inbound")
                .await(
                        1,
                        event -> isOurs(event)
                                && KafkaProbe.header(event, "ce_type").equals("MediaStored"));
        assertThat(found).hasSize(1);
        return JsonMapper.shared().readTree(found.getFirst().value());
    }

    private boolean isOurs(ConsumerRecord<String, byte[]> event) {
        return KafkaProbe.header(event, "org").equals(hilo.org().toString());
    }

    private static String sha256(byte[] content) throws Exception {
        return Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(content));
    }

    private static HttpServer provider() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
            server.createContext("/graph/", MediaTests::describe);
            server.createContext("/files/", exchange -> answer(exchange, 200, PICTURE));
            server.start();
            return server;
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private static void describe(HttpExchange exchange) throws IOException {
        String id = exchange.getRequestURI().getPath().replaceFirst(".*/", "");
        int call = CALLS.computeIfAbsent(id, _ -> new AtomicInteger()).incrementAndGet();
        String self = "http://localhost:" + exchange.getLocalAddress().getPort();
        boolean allowed = "Bearer EAAG".equals(exchange.getRequestHeaders().getFirst("Authorization"));
        if (!allowed || id.equals("gone") || id.equals("stumbles") && call < 3) {
            answer(exchange, !allowed ? 401 : id.equals("gone") ? 404 : 503, new byte[0]);
        } else {
            String url = id.equals("elsewhere") ? "http://127.0.0.1:1/latest/meta-data" : self + "/files/" + id;
            answer(exchange, 200, "{\"url\":\"%s\"}".formatted(url).getBytes(UTF_8));
        }
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
