package dev.hilo.journeys;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** WhatsApp as our answers meet it: it remembers every message it took, by the id that we gave it. */
final class GraphPeer {

    private static GraphPeer running;

    private final HttpServer server;
    private final Map<String, AtomicInteger> taken = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();

    private GraphPeer() throws IOException {
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::take);
        server.start();
    }

    static synchronized GraphPeer started() {
        if (running == null) {
            try {
                running = new GraphPeer();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return running;
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** How many messages it took in all. */
    int count() {
        return count.get();
    }

    /** How often it took the message. */
    int taken(String messageId) {
        return taken.getOrDefault(messageId, new AtomicInteger()).get();
    }

    private void take(HttpExchange exchange) throws IOException {
        String id = Api.JSON
                .readTree(exchange.getRequestBody().readAllBytes())
                .path("biz_opaque_callback_data")
                .asString("");
        taken.computeIfAbsent(id, _ -> new AtomicInteger()).incrementAndGet();
        byte[] answer = "{\"messages\":[{\"id\":\"wamid.taken-%d\"}]}"
                .formatted(count.incrementAndGet())
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }
}
