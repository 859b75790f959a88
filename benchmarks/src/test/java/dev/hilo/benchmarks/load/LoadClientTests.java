package dev.hilo.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.hilo.benchmarks.accounts.ChannelAccount;
import dev.hilo.benchmarks.sending.Hmac;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LoadClientTests {

    private static final ChannelAccount ACCOUNT =
            new ChannelAccount("whatsapp", "a", Map.of("appSecret", "s"), "/webhooks/whatsapp/a");

    private final Set<String> ids = ConcurrentHashMap.newKeySet();
    private HttpServer server;
    private URI base;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/webhooks/whatsapp/a", exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            String signature = exchange.getRequestHeaders().getFirst("X-Hub-Signature-256");
            boolean signed = signature.equals("sha256=" + new Hmac("s").hex(body));
            ids.add(new JsonMapper().readTree(body).findPath("id").asString()
                    + new JsonMapper()
                            .readTree(body)
                            .findPath("messages")
                            .path(0)
                            .path("id")
                            .asString());
            exchange.sendResponseHeaders(signed && body.length > 850 && body.length < 1000 ? 200 : 401, -1);
            exchange.close();
        });
        server.start();
        base = URI.create("http://localhost:" + server.getAddress().getPort());
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void every_post_is_signed_of_the_size_of_real_ones_and_has_an_id_of_its_own() {
        LoadResult result = new LoadClient(base, 8).flood(posts().next(500, List.of(ACCOUNT)));

        assertThat(result.failures()).isZero();
        assertThat(result.requests()).isEqualTo(500);
        assertThat(ids).hasSize(500);
    }

    @Test
    void a_pace_is_not_exceeded() {
        LoadResult result =
                new LoadClient(base, 8).paced(posts().next(100, List.of(ACCOUNT)), 200, LoadClient.Sent.UNHEARD);

        assertThat(result.seconds()).isGreaterThan(0.45);
        assertThat(result.latency().count()).isEqualTo(100);
    }

    @Test
    void what_is_not_200_is_a_failure() {
        assertThat(new LoadClient(base, 2).flood(posts().noops(10)).failures()).isEqualTo(10);
    }

    private BenchPosts posts() {
        return new BenchPosts("run", base, 10);
    }
}
