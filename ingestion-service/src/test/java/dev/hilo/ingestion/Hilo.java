package dev.hilo.ingestion;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.hilo.testing.TestTokens;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;
import tools.jackson.databind.JsonNode;

/** An organisation that uses the service, as seen from outside. */
public final class Hilo {

    public static final String APP_SECRET = "an app secret nobody may read";
    public static final String VERIFY_TOKEN = "a verify token";

    private final WebTestClient http;
    private final UUID org;
    private final String token;

    private Hilo(WebTestClient http, UUID org, String token) {
        this.http = http;
        this.org = org;
        this.token = token;
    }

    /** A new organisation and its administrator. */
    public static Hilo newOrganisation(int port) {
        UUID org = UUID.randomUUID();
        return new Hilo(client(port), org, TestTokens.admin(org));
    }

    /** Somebody else of the same organisation. */
    public Hilo with(String... permissions) {
        return new Hilo(http, org, TestTokens.with(org, permissions));
    }

    public UUID org() {
        return org;
    }

    public WebTestClient.ResponseSpec get(String uri, Object... values) {
        return http.get().uri(uri, values).headers(this::signIn).exchange();
    }

    public WebTestClient.ResponseSpec post(String uri, Object body, String... headers) {
        return http.post()
                .uri(uri)
                .headers(this::signIn)
                .headers(all -> put(all, headers))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    /** Posts a form with files. */
    public WebTestClient.ResponseSpec upload(String uri, MultiValueMap<String, HttpEntity<?>> form) {
        return http.post()
                .uri(uri)
                .headers(this::signIn)
                .body(BodyInserters.fromMultipartData(form))
                .exchange();
    }

    public WebTestClient.ResponseSpec patch(String uri, Object body, String... headers) {
        return http.patch()
                .uri(uri)
                .headers(this::signIn)
                .headers(all -> put(all, headers))
                .contentType(MediaType.valueOf("application/merge-patch+json"))
                .bodyValue(body)
                .exchange();
    }

    public WebTestClient.ResponseSpec delete(String uri) {
        return http.delete().uri(uri).headers(this::signIn).exchange();
    }

    /** A WhatsApp account under a key of its own; the answer's body. */
    public JsonNode whatsAppAccount() {
        return post("/api/v1/channels", whatsApp("wa-" + UUID.randomUUID()))
                .expectStatus()
                .isCreated()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
    }

    public static Map<String, Object> whatsApp(String key) {
        return Map.of(
                "channel",
                "whatsapp",
                "key",
                key,
                "name",
                "Línea principal",
                "secrets",
                Map.of("appSecret", APP_SECRET, "verifyToken", VERIFY_TOKEN));
    }

    /** Posts to a webhook, signed as Meta would. */
    public WebTestClient.ResponseSpec webhook(String key, String body) {
        return webhook(key, body, sign(body));
    }

    public WebTestClient.ResponseSpec webhook(String key, String body, String signature) {
        return http.post()
                .uri("/webhooks/whatsapp/{key}", key)
                .contentType(MediaType.APPLICATION_JSON)
                .header("X-Hub-Signature-256", signature)
                .bodyValue(body.getBytes(UTF_8))
                .exchange();
    }

    public WebTestClient http() {
        return http;
    }

    public static String sign(String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(APP_SECRET.getBytes(UTF_8), "HmacSHA256"));
            return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body.getBytes(UTF_8)));
        } catch (java.security.GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static WebTestClient client(int port) {
        return WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .responseTimeout(Duration.ofSeconds(30))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(8 << 20))
                .build();
    }

    private void signIn(HttpHeaders headers) {
        headers.setBearerAuth(token);
    }

    private static void put(HttpHeaders headers, String... namesAndValues) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            headers.set(namesAndValues[i], namesAndValues[i + 1]);
        }
    }
}
