package dev.hilo.gateway.live;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;

/** A browser's end of a stream: keeps what it hears, and the id of the last of it. */
final class StreamReader implements AutoCloseable {

    private final HttpClient http = HttpClient.newHttpClient();
    private final InputStream body;
    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private volatile String lastId = "";
    private volatile boolean over;

    private StreamReader(int port, String token, String lastEventId) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/stream"))
                .header("Authorization", "Bearer " + token);
        if (!lastEventId.isEmpty()) {
            request.header("Last-Event-ID", lastEventId);
        }
        HttpResponse<InputStream> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode());
        }
        body = answer.body();
        Thread.ofVirtual().start(this::read);
    }

    private record Heard(String event, String data) {}

    /** Returns when the stream has begun. */
    static StreamReader open(int port, String token, String lastEventId) throws IOException, InterruptedException {
        StreamReader reader = new StreamReader(port, token, lastEventId);
        Awaitility.await().atMost(Duration.ofSeconds(15)).until(() -> !reader.heard.isEmpty());
        return reader;
    }

    /** The data of all events of this name, as soon as there are so many. */
    List<String> await(int count, String event) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .until(() -> heard(event).size() >= count);
        return heard(event);
    }

    List<String> heard(String event) {
        return heard.stream()
                .filter(one -> one.event().equals(event))
                .map(Heard::data)
                .toList();
    }

    String lastId() {
        return lastId;
    }

    boolean isOver() {
        return over;
    }

    private void read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            String event = "";
            String id = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("event:")) {
                    event = line.substring(6).strip();
                } else if (line.startsWith("id:")) {
                    id = line.substring(3).strip();
                } else if (line.startsWith("data:")) {
                    lastId = id;
                    heard.add(new Heard(event, line.substring(5)));
                }
            }
        } catch (IOException closed) {
            // The test has heard enough.
        } finally {
            over = true;
        }
    }

    @Override
    public void close() throws IOException {
        body.close();
        http.shutdownNow();
    }
}
