package dev.hilo.benchmarks.surroundings;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What a server said.
 *
 * @param body as JSON; missing if it is none
 * @param retryAfter how long it asked to be left alone; nothing if it did not
 */
public record Answer(int status, JsonNode body, Duration retryAfter) {

    private static final JsonMapper JSON = new JsonMapper();

    /**
     * Sends and waits.
     *
     * @throws NotPossible if nobody answers
     */
    public static Answer to(HttpClient http, HttpRequest request) {
        try {
            HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            Duration wait = response.headers()
                    .firstValue("Retry-After")
                    .filter(value -> value.matches("\\d{1,6}"))
                    .map(value -> Duration.ofSeconds(Long.parseLong(value)))
                    .orElse(Duration.ZERO);
            return new Answer(response.statusCode(), json(response.body()), wait);
        } catch (IOException e) {
            throw new NotPossible("%s does not answer (%s): is Hilo up?".formatted(request.uri(), e));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new NotPossible("Interrupted.");
        }
    }

    private static JsonNode json(byte[] body) {
        try {
            return body.length == 0 ? JsonNodeFactory.instance.missingNode() : JSON.readTree(body);
        } catch (JacksonException _) {
            return JsonNodeFactory.instance.missingNode();
        }
    }
}
