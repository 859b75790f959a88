package dev.hilo.standalone.commands;

import dev.hilo.standalone.settings.Refusal;
import dev.hilo.standalone.settings.Settings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The gateway as a script sees it. */
final class Gateway {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int FIRST_ERROR = 400;
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final Settings settings;

    Gateway(Settings settings) {
        this.settings = settings;
    }

    /** A token of the client that the first start registered: every permission in the first organisation. */
    String token() {
        String secret = settings.value("HILO_CLI_CLIENT_SECRET")
                .orElseThrow(() -> new Refusal("There are no secrets in %s yet: ./hilo up makes them."
                        .formatted(settings.home().secrets())));
        String credentials =
                Base64.getEncoder().encodeToString(("hilo-cli:" + secret).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = request("/oauth2/token")
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        return send(request).path("access_token").asString("");
    }

    JsonNode get(String path, String token) {
        return send(authorised(path, token).GET().build());
    }

    JsonNode post(String path, String token) {
        return send(authorised(path, token)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build());
    }

    void delete(String path, String token) {
        var _ = send(authorised(path, token).DELETE().build());
    }

    private HttpRequest.Builder authorised(String path, String token) {
        return request(path).header("Authorization", "Bearer " + token);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(settings.gatewayUrl() + path))
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .header("Accept-Language", "en");
    }

    private JsonNode send(HttpRequest request) {
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= FIRST_ERROR) {
                throw new Refusal("%s answered %d: %s"
                        .formatted(
                                request.uri(),
                                response.statusCode(),
                                response.body().strip()));
            }
            return response.body().isBlank() ? JSON.createObjectNode() : JSON.readTree(response.body());
        } catch (IOException _) {
            throw new Refusal("The gateway does not answer at %s: ./hilo status tells more, ./hilo up starts it."
                    .formatted(settings.gatewayUrl()));
        } catch (JacksonException _) {
            throw new Refusal("%s answered something that is not JSON.".formatted(request.uri()));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted.");
        }
    }
}
