package dev.hilo.ingestion.sending;

import io.netty.buffer.Unpooled;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/**
 * A Graph API and a Bot API that behave as documented, or as a test tells them to towards one recipient. They record
 * what reached them before they do anything else.
 */
final class Peers {

    private static final Pattern RECIPIENT =
            Pattern.compile("\"(?:to|recipient|chat_id)\":\"([^\"]+)\"|name=\"chat_id\"\\r\\n\\r\\n([^\\r]+)");

    private final DisposableServer server;
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final Map<String, Queue<Reaction>> reactions = new ConcurrentHashMap<>();
    private final AtomicInteger ids = new AtomicInteger();

    Peers() {
        server = HttpServer.create()
                .port(0)
                .route(routes -> routes.post("/**", this::answer))
                .bindNow();
    }

    /** What reached a peer. */
    record Call(String path, String recipient, String body) {}

    /** What a peer does instead of doing its work. */
    sealed interface Reaction {

        record Answer(int status, String body) implements Reaction {}

        /** Takes the message and says so late. */
        record Delay(Duration pause) implements Reaction {}

        /** Takes the message and hangs up. */
        record HangUp() implements Reaction {}
    }

    int port() {
        return server.port();
    }

    void react(String recipient, Reaction... inTurn) {
        reactions.put(recipient, new ConcurrentLinkedQueue<>(List.of(inTurn)));
    }

    List<Call> callsFor(String recipient) {
        return calls.stream().filter(call -> call.recipient().equals(recipient)).toList();
    }

    List<Call> calls(String path) {
        return calls.stream().filter(call -> call.path().endsWith(path)).toList();
    }

    private Publisher<Void> answer(HttpServerRequest request, HttpServerResponse response) {
        return request.receive()
                .aggregate()
                .asString(StandardCharsets.UTF_8)
                .defaultIfEmpty("")
                .flatMap(body -> Mono.from(answer(request.uri(), body, response)));
    }

    private Publisher<Void> answer(String path, String body, HttpServerResponse response) {
        Matcher found = RECIPIENT.matcher(body);
        String recipient = found.find() ? (found.group(1) == null ? found.group(2) : found.group(1)) : "";
        calls.add(new Call(path, recipient, body));
        Queue<Reaction> script = reactions.getOrDefault(recipient, new ConcurrentLinkedQueue<>());
        return switch (script.poll()) {
            case null -> taken(path, recipient, response);
            case Reaction.Answer(int status, String answer) -> json(response, status, answer);
            case Reaction.Delay(Duration pause) -> Mono.delay(pause).then(Mono.from(taken(path, recipient, response)));
            case Reaction.HangUp _ -> {
                response.withConnection(connection -> connection.channel().close());
                yield Mono.empty();
            }
        };
    }

    private Publisher<Void> taken(String path, String recipient, HttpServerResponse response) {
        int id = ids.incrementAndGet();
        return json(
                response,
                200,
                path.contains("/bot")
                        ? "{\"ok\":true,\"result\":{\"message_id\":%d,\"chat\":{\"id\":%s,\"type\":\"private\"}}}"
                                .formatted(id, recipient)
                        : path.endsWith("/media")
                                ? "{\"id\":\"media-%d\"}".formatted(id)
                                : "{\"messaging_product\":\"whatsapp\",\"messages\":[{\"id\":\"wamid.%d\"}]}"
                                        .formatted(id));
    }

    private static Publisher<Void> json(HttpServerResponse response, int status, String body) {
        return response.status(status)
                .header("Content-Type", "application/json")
                .send(Mono.just(Unpooled.copiedBuffer(body, StandardCharsets.UTF_8)));
    }
}
