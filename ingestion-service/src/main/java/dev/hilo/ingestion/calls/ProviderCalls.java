package dev.hilo.ingestion.calls;

import dev.hilo.ingestion.json.Piece;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes calls and waits for their answers; to be used on virtual threads only. Never repeats one by itself. */
@Component
public final class ProviderCalls {

    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(5);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http;
    private final Duration patience;

    ProviderCalls(@Value("${hilo.sending.timeout:20s}") Duration patience) {
        this.patience = patience;
        http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(LONGEST_CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    /**
     * Posts JSON.
     *
     * @param bearer token of the {@code Authorization} header; empty for none
     */
    public CallOutcome post(URI address, String bearer, JsonNode body) {
        return call(request(address, bearer)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
                .build());
    }

    /** Posts a form with files. */
    public CallOutcome post(URI address, String bearer, MultipartForm form) {
        try {
            BodyPublisher body = form.body();
            return call(request(address, bearer)
                    .header("Content-Type", form.contentType())
                    .POST(body)
                    .build());
        } catch (IOException unreadable) {
            return new CallOutcome.NotCalled("a file could not be read: " + unreadable.getMessage());
        }
    }

    /** Reads. */
    public CallOutcome get(URI address, String bearer) {
        return call(request(address, bearer).GET().build());
    }

    private HttpRequest.Builder request(URI address, String bearer) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(patience);
        return bearer.isEmpty() ? request : request.header("Authorization", "Bearer " + bearer);
    }

    /** Only the kind of a failure is told: messages of HTTP clients hold addresses, and Telegram's hold the token. */
    private CallOutcome call(HttpRequest request) {
        try {
            HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
            Piece body = Piece.parse(answer.body()).orElseGet(Piece::nothing);
            return new CallOutcome.Answered(answer.statusCode(), body);
        } catch (ConnectException | HttpConnectTimeoutException unreachable) {
            return new CallOutcome.NotCalled(unreachable.getClass().getSimpleName());
        } catch (IOException broken) {
            return new CallOutcome.NoAnswer(broken.getClass().getSimpleName());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new CallOutcome.NoAnswer("the service was stopped");
        }
    }
}
