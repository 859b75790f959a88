package dev.hilo.ingestion.webchat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.contracts.Topics;
import dev.hilo.contracts.channel.DeliveryStatus;
import dev.hilo.contracts.channel.HandleKind;
import dev.hilo.contracts.channel.MessageKind;
import dev.hilo.contracts.channel.MessageReceived;
import dev.hilo.contracts.channel.MessageStatusChanged;
import dev.hilo.contracts.channel.Verification;
import dev.hilo.ingestion.Hilo;
import dev.hilo.ingestion.IngestionTest;
import dev.hilo.ingestion.accounts.AccountDirectory;
import dev.hilo.testing.KafkaProbe;
import dev.hilo.testing.RealServers;
import dev.hilo.testing.TestEnvironment;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.test.web.reactive.server.StatusAssertions;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.client.WebClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@IngestionTest
@RealServers("ingestion")
class WebChatTests {

    private static final String SECRET = "what only the shop and Hilo know";
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(15);

    @LocalServerPort
    int port;

    @Autowired
    TestEnvironment environment;

    @Autowired
    JsonMapper json;

    @Autowired
    ChatLines lines;

    @Autowired
    AccountDirectory accounts;

    WebTestClient http;
    Hilo shop;
    String site;

    @BeforeEach
    void setUp() {
        http = WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .responseTimeout(LONG_ENOUGH)
                .build();
        shop = Hilo.newOrganisation(port);
        site = "tienda-" + UUID.randomUUID();
        shop.post(
                        "/api/v1/channels",
                        Map.of(
                                "channel",
                                "webchat",
                                "key",
                                site,
                                "name",
                                "Tienda",
                                "settings",
                                Map.of("allowedOrigins", "https://tienda.example", "title", "Hola"),
                                "secrets",
                                Map.of("identitySecret", SECRET)))
                .expectStatus()
                .isCreated();
    }

    @Test
    void what_a_visitor_writes_is_told_once_however_often_their_browser_sends_it() {
        String session = session();
        write(session, "m1", "Hola, ¿tienen zapatos?");
        write(session, "m1", "Hola, ¿tienen zapatos?");
        write(session, "m2", "Talla 38");

        assertThat(read(session, 2)).containsExactly("Hola, ¿tienen zapatos?", "Talla 38");
        assertThat(received(3).stream().map(MessageReceived::eventId).distinct())
                .hasSize(2);
    }

    @Test
    void what_is_typed_is_claimed_and_what_the_site_signs_is_confirmed() {
        String claims = "{\"id\":\"77\",\"name\":\"Ana\",\"email\":\"ana@tienda.example\"}";
        String vouched = open(Map.of("identity", Map.of("claims", claims, "signature", signed(claims))))
                .path("session")
                .asString();
        write(vouched, "a", "soy Ana");
        http.post()
                .uri("/chat/{site}/messages", site)
                .header("X-Chat-Session", session())
                .bodyValue(Map.of(
                        "clientMessageId", "b", "text", "soy Luis", "contact", Map.of("email", "ana@tienda.example")))
                .exchange()
                .expectStatus()
                .isAccepted();

        List<MessageReceived> told = received(2);

        assertThat(verification(told, "soy Ana")).isEqualTo(Verification.CONFIRMED);
        assertThat(verification(told, "soy Luis")).isEqualTo(Verification.CLAIMED);
    }

    @Test
    void a_claim_that_was_not_signed_with_the_others_is_refused() {
        String claims = "{\"id\":\"77\",\"email\":\"ana@tienda.example\"}";
        String forged = "{\"id\":\"77\",\"email\":\"jefa@tienda.example\"}";

        http.post()
                .uri("/chat/{site}/sessions", site)
                .bodyValue(Map.of("identity", Map.of("claims", forged, "signature", signed(claims))))
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void an_answer_reaches_the_browser_at_once_and_after_a_reconnect_nothing_is_missing_or_doubled() {
        String session = session();
        write(session, "m1", "Hola");
        List<ServerSentEvent<String>> first = stream(session, "0", 1);
        IntStream.range(0, 20).forEach(number -> answer(session, "respuesta " + number));
        String last = first.getLast().id();

        List<ServerSentEvent<String>> rest = stream(session, last, 20);

        assertThat(rest)
                .hasSize(20)
                .extracting(event -> json.readTree(event.data()).path("text").asString())
                .doesNotHaveDuplicates()
                .allMatch(text -> text.startsWith("respuesta"));
    }

    @Test
    void a_file_is_stored_and_told_and_what_web_chat_does_not_carry_is_refused() {
        String session = session();

        file(session, "image/png", new byte[] {1, 2, 3}).isAccepted();
        file(session, "text/html", new byte[] {1}).isEqualTo(415);
        file(session, "image/png", new byte[10 * 1024 * 1024 + 1]).isEqualTo(413);

        MessageReceived told = received(1).getFirst();
        assertThat(told.content().kind()).isEqualTo(MessageKind.IMAGE);
        assertThat(told.content().media()).first().satisfies(media -> {
            assertThat(media.fileName()).isEqualTo("zapato rojo.png");
            assertThat(media.size()).isEqualTo(3);
        });
    }

    private StatusAssertions file(String session, String type, byte[] content) {
        return http.post()
                .uri("/chat/{site}/files?clientMessageId={id}&name={name}", site, UUID.randomUUID(), "zapato rojo.png")
                .header("X-Chat-Session", session)
                .contentType(MediaType.parseMediaType(type))
                .bodyValue(content)
                .exchange()
                .expectStatus();
    }

    @Test
    void what_was_on_the_screen_is_told_as_read() {
        String session = session();
        UUID id = answer(session, "¿Algo más?");
        String seq = stream(session, "0", 1).getLast().id();

        http.post()
                .uri("/chat/{site}/read", site)
                .header("X-Chat-Session", session)
                .bodyValue(Map.of("seq", Long.parseLong(seq)))
                .exchange()
                .expectStatus()
                .isNoContent();

        KafkaProbe probe = environment.probe(Topics.CHANNEL_INBOUND);
        MessageStatusChanged read = json.readValue(
                probe.await(
                                1,
                                message -> new String(message.value(), UTF_8).contains("\"READ\"")
                                        && new String(message.value(), UTF_8).contains(id.toString()))
                        .getFirst()
                        .value(),
                MessageStatusChanged.class);
        assertThat(read.status()).isEqualTo(DeliveryStatus.READ);
        assertThat(read.callbackData()).isEqualTo(id.toString());
    }

    @Test
    void the_widget_speaks_only_where_it_may_stand_and_only_with_a_session_of_its_own() {
        http.post()
                .uri("/chat/{site}/sessions", site)
                .header("Origin", "https://otra.example")
                .bodyValue(Map.of())
                .exchange()
                .expectStatus()
                .isForbidden();
        http.post()
                .uri("/chat/{site}/sessions", site)
                .header("Origin", "https://tienda.example")
                .bodyValue(Map.of())
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Access-Control-Allow-Origin", "https://tienda.example");
        http.post()
                .uri("/chat/{site}/messages", site)
                .header("X-Chat-Session", "a.b")
                .bodyValue(Map.of("clientMessageId", "x", "text", "x"))
                .exchange()
                .expectStatus()
                .isUnauthorized();
        http.post()
                .uri("/chat/{site}/sessions", "nowhere")
                .bodyValue(Map.of())
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void nothing_empty_or_endless_is_taken_and_a_flood_is_slowed_down() {
        String session = session();

        for (String text : List.of("", "  ", "\0", "x".repeat(4_001))) {
            http.post()
                    .uri("/chat/{site}/messages", site)
                    .header("X-Chat-Session", session)
                    .bodyValue(Map.of("clientMessageId", "x", "text", text))
                    .exchange()
                    .expectStatus()
                    .isEqualTo(422);
        }
        List<Integer> answers = IntStream.range(0, 60)
                .mapToObj(number -> http.post()
                        .uri("/chat/{site}/messages", site)
                        .header("X-Chat-Session", session)
                        .bodyValue(Map.of("clientMessageId", "f" + number, "text", "x"))
                        .exchange()
                        .returnResult(Void.class)
                        .getStatus()
                        .value())
                .toList();
        assertThat(answers).contains(202, 429);
    }

    private UUID answer(String session, String text) {
        UUID id = UUID.randomUUID();
        var account = accounts.find("webchat", site).block(LONG_ENOUGH);
        String visitor = visitor(session);
        lines.addOurs(account.account(), visitor, id, new ChatLine.Body(text, "Marta"))
                .block(LONG_ENOUGH);
        return id;
    }

    private String visitor(String session) {
        byte[] body = java.util.Base64.getUrlDecoder().decode(session.split("\\.", -1)[0]);
        return json.readTree(body).path("id").asString();
    }

    private String session() {
        return open(Map.of()).path("session").asString();
    }

    private JsonNode open(Map<String, ?> request) {
        return json.readTree(http.post()
                .uri("/chat/{site}/sessions", site)
                .bodyValue(request)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    private void write(String session, String id, String text) {
        http.post()
                .uri("/chat/{site}/messages", site)
                .header("X-Chat-Session", session)
                .bodyValue(Map.of("clientMessageId", id, "text", text))
                .exchange()
                .expectStatus()
                .isAccepted();
    }

    private List<String> read(String session, int count) {
        return stream(session, "0", count).stream()
                .map(event -> json.readTree(event.data()).path("text").asString())
                .toList();
    }

    private List<ServerSentEvent<String>> stream(String session, String after, int count) {
        return WebClient.create("http://localhost:" + port)
                .get()
                .uri("/chat/{site}/stream", site)
                .header("X-Chat-Session", session)
                .header("Last-Event-ID", after)
                .accept(MediaType.TEXT_EVENT_STREAM)
                .retrieve()
                .bodyToFlux(new ParameterizedTypeReference<ServerSentEvent<String>>() {})
                .filter(event -> "line".equals(event.event()))
                .take(count)
                .collectList()
                .block(LONG_ENOUGH);
    }

    /** Of this test's site alone. */
    private List<MessageReceived> received(int count) {
        return environment
                .probe(Topics.CHANNEL_INBOUND)
                .await(
                        count,
                        message -> KafkaProbe.header(message, "org")
                                .equals(shop.org().toString()))
                .stream()
                .map(message -> json.readValue(message.value(), MessageReceived.class))
                .toList();
    }

    private static Verification verification(List<MessageReceived> told, String text) {
        return told.stream()
                .filter(message -> message.content().text().equals(text))
                .flatMap(message -> message.person().handles().stream())
                .filter(handle -> handle.kind() == HandleKind.EMAIL)
                .findFirst()
                .orElseThrow()
                .verification();
    }

    private static String signed(String claims) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(claims.getBytes(UTF_8)));
        } catch (Exception impossible) {
            throw new AssertionError(impossible);
        }
    }
}
