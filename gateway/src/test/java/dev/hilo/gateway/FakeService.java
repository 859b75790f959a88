package dev.hilo.gateway;

import io.netty.handler.codec.http.HttpHeaders;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** A service behind the gateway that remembers what it was asked, and answers as the test says. */
public final class FakeService {

    private static final Map<String, FakeService> ALL = Stream.of("identity", "ingestion", "contact", "deal", "task")
            .collect(Collectors.toMap(Function.identity(), _ -> new FakeService()));

    private final List<Seen> seen = new CopyOnWriteArrayList<>();
    private final DisposableServer server;
    private volatile BiFunction<HttpServerRequest, HttpServerResponse, Publisher<Void>> answer = this::remember;

    private FakeService() {
        this.server = HttpServer.create()
                .host("localhost")
                .port(0)
                .handle((request, response) -> answer.apply(request, response))
                .bindNow();
    }

    public record Seen(String method, String uri, HttpHeaders headers, byte[] body) {}

    /** By the name of its part. */
    public static FakeService named(String part) {
        return Objects.requireNonNull(ALL.get(part), part);
    }

    public static FakeService identity() {
        return named("identity");
    }

    public static FakeService ingestion() {
        return named("ingestion");
    }

    public static FakeService contact() {
        return named("contact");
    }

    /** All of them, as new. */
    public static void resetAll() {
        ALL.values().forEach(service -> {
            service.seen.clear();
            service.answer = service::remember;
        });
    }

    public URI uri() {
        return URI.create("http://localhost:" + server.port());
    }

    public List<Seen> seen() {
        return seen;
    }

    public Seen last() {
        return seen.getLast();
    }

    public void answers(BiFunction<HttpServerRequest, HttpServerResponse, Publisher<Void>> how) {
        this.answer = how;
    }

    public void answers(int status) {
        answers((request, response) -> request.receive()
                .aggregate()
                .then(response.status(status).send().then()));
    }

    public void answersProblem(int status, String retryAfter, String body) {
        answers((request, response) -> request.receive()
                .aggregate()
                .then(response.status(status)
                        .header("Content-Type", "application/problem+json")
                        .header("Retry-After", retryAfter)
                        .sendString(Mono.just(body))
                        .then()));
    }

    public void answersJson(BiFunction<Seen, Integer, String> body) {
        answers((request, response) -> body(request).flatMap(bytes -> {
            Seen call = see(request, bytes);
            return response.header("Content-Type", "application/json")
                    .sendString(Mono.just(body.apply(call, seen.size())))
                    .then();
        }));
    }

    private Publisher<Void> remember(HttpServerRequest request, HttpServerResponse response) {
        return body(request)
                .doOnNext(bytes -> see(request, bytes))
                .then(response.sendString(Mono.just("{}")).then());
    }

    private Seen see(HttpServerRequest request, byte[] body) {
        Seen call = new Seen(
                request.method().name(), request.uri(), request.requestHeaders().copy(), body);
        seen.add(call);
        return call;
    }

    private static Mono<byte[]> body(HttpServerRequest request) {
        return request.receive().aggregate().asByteArray().defaultIfEmpty(new byte[0]);
    }
}
