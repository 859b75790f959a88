package dev.hilo.benchmarks.surroundings;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API at the gateway, as an administrator's script uses it. */
public final class Api {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int TOO_MANY = 429;
    private static final int UNAVAILABLE = 503;
    private static final int MOST_TRIES = 60;
    private static final int PAGE = 100;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final URI gateway;
    private final Tokens tokens;

    public Api(Surroundings surroundings) {
        gateway = surroundings.gateway();
        tokens = new Tokens(surroundings, http);
    }

    /** Whose data this is. */
    public UUID organisation() {
        return tokens.organisation();
    }

    /** For requests that are put into bytes beforehand. */
    public String token() {
        return tokens.current();
    }

    /** One resource; whoever is busy is asked again. */
    public Answer get(String path, Map<String, String> query) {
        return patiently("GET", path + asText(query), HttpRequest.BodyPublishers.noBody());
    }

    /** All items of a list, page by page. */
    public List<JsonNode> all(String path, Map<String, String> query) {
        List<JsonNode> items = new ArrayList<>();
        String cursor = "";
        do {
            Map<String, String> page = new java.util.TreeMap<>(query);
            page.put("limit", Integer.toString(PAGE));
            if (!cursor.isEmpty()) {
                page.put("cursor", cursor);
            }
            Answer answer = get(path, page);
            if (answer.status() != 200) {
                throw new NotPossible("GET %s answered %d: %s".formatted(path, answer.status(), answer.body()));
            }
            answer.body().path("items").forEach(items::add);
            cursor = answer.body().path("next").asString("");
        } while (!cursor.isEmpty());
        return items;
    }

    public Answer post(String path, Map<String, Object> body) {
        return patiently("POST", path, json(body));
    }

    /** Changes by JSON merge patch. */
    public Answer patch(String path, Map<String, Object> body) {
        return patiently("PATCH", path, json(body));
    }

    private Answer patiently(String method, String path, HttpRequest.BodyPublisher body) {
        for (int attempt = 1; ; attempt++) {
            Answer answer = once(method, path, body);
            boolean busy = answer.status() == TOO_MANY || answer.status() == UNAVAILABLE;
            if (!busy || attempt == MOST_TRIES) {
                return answer;
            }
            Pause.of(answer.retryAfter().isZero() ? Duration.ofSeconds(1) : answer.retryAfter());
        }
    }

    private Answer once(String method, String path, HttpRequest.BodyPublisher body) {
        HttpRequest request = HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + tokens.current())
                .header("Accept", "application/json")
                .header("Accept-Language", "en")
                .header("Content-Type", method.equals("PATCH") ? "application/merge-patch+json" : "application/json")
                .method(method, body)
                .build();
        return Answer.to(http, request);
    }

    private static HttpRequest.BodyPublisher json(Map<String, Object> body) {
        return HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
    }

    private static String asText(Map<String, String> query) {
        return query.isEmpty()
                ? ""
                : query.entrySet().stream()
                        .map(entry ->
                                entry.getKey() + '=' + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                        .sorted()
                        .collect(Collectors.joining("&", "?", ""));
    }
}
