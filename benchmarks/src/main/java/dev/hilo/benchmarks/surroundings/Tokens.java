package dev.hilo.benchmarks.surroundings;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Access tokens: the one handed over, or, with the command line's client secret, always a fresh one. */
final class Tokens {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration BEFORE_END = Duration.ofSeconds(60);

    private final Surroundings surroundings;
    private final HttpClient http;
    private @Nullable String token;
    private Instant goodUntil = Instant.MIN;

    Tokens(Surroundings surroundings, HttpClient http) {
        this.surroundings = surroundings;
        this.http = http;
    }

    /** One that is good for the next request. */
    synchronized String current() {
        String present = token;
        if (present != null && Now.instant().isBefore(goodUntil)) {
            return present;
        }
        String next = surroundings
                .clientSecret()
                .map(this::ask)
                .or(surroundings::token)
                .orElseThrow(() -> new NotPossible("There is no way in: start this with ./hilo, or set HILO_TOKEN."));
        token = next;
        goodUntil = Instant.ofEpochSecond(claims(next).path("exp").asLong(0)).minus(BEFORE_END);
        return next;
    }

    /** The organisation that the token opens. */
    UUID organisation() {
        return UUID.fromString(claims(current()).path("org").asString(""));
    }

    private String ask(String secret) {
        String credentials = surroundings.clientId() + ':' + secret;
        HttpRequest request = HttpRequest.newBuilder(address())
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        Answer answer = Answer.to(http, request);
        if (answer.status() != 200) {
            throw new NotPossible("%s answered %d instead of a token.".formatted(address(), answer.status()));
        }
        return answer.body().path("access_token").asString("");
    }

    private URI address() {
        return surroundings.gateway().resolve("/oauth2/token");
    }

    /** Read, not verified: that is for those who let us in. */
    private static JsonNode claims(String token) {
        String[] parts = token.split("\\.", -1);
        if (parts.length != 3) {
            throw new NotPossible("HILO_TOKEN is not a JWT.");
        }
        return JSON.readTree(Base64.getUrlDecoder().decode(parts[1]));
    }
}
