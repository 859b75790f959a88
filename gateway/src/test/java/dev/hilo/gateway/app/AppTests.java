package dev.hilo.gateway.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.gateway.GatewayTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.reactive.context.ReactiveWebServerApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

@GatewayTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AppTests {

    private static final Pattern NONCE_IN_PAGE = Pattern.compile("nonce=\"([^\"]+)\"");

    @Autowired
    WebTestClient caller;

    @Autowired
    ReactiveWebServerApplicationContext gateway;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/contactos", "/bandeja/0190b0c0-0000-7000-8000-000000000000"})
    void every_screen_has_an_address_of_its_own(String path) {
        var page = page(path);

        assertThat(page.getStatus()).isEqualTo(HttpStatus.OK);
        assertThat(page.getResponseBody()).contains("/app/index-4711.js");
        assertThat(page.getResponseHeaders().getCacheControl()).isEqualTo("no-cache");
    }

    @Test
    void a_page_runs_only_what_carries_the_nonce_of_this_very_answer() {
        var first = page("/");
        var second = page("/");

        assertThat(policy(first)).contains("'nonce-" + nonce(first) + "'").doesNotContain("unsafe");
        assertThat(nonce(first)).isNotEqualTo(nonce(second));
        assertThat(first.getResponseBody()).doesNotContain("__CSP_NONCE__");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/nothing", "/app/gone.js", "/assets/gone.css", "/contactos.txt"})
    void what_is_no_screen_is_not_found(String path) {
        assertThat(page(path).getStatus().is4xxClientError()).isTrue();
    }

    @Test
    void a_program_asking_for_json_gets_no_page() {
        caller.get()
                .uri("/contactos")
                .header(HttpHeaders.ACCEPT, "application/json")
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void a_file_is_kept_for_good() {
        caller.get()
                .uri("/app/index-4711.js")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .value(HttpHeaders.CACHE_CONTROL, value -> assertThat(value).contains("immutable", "max-age=31536000"))
                .expectHeader()
                .contentTypeCompatibleWith("text/javascript");
    }

    /** The test client would unpack it in silence. */
    @Test
    void a_file_comes_compressed_to_those_who_can_read_it() throws Exception {
        URI file = URI.create("http://localhost:%d/app/index-4711.js"
                .formatted(gateway.getWebServer().getPort()));
        HttpResponse<byte[]> answer;
        try (HttpClient plain = HttpClient.newHttpClient()) {
            answer = plain.send(
                    HttpRequest.newBuilder(file)
                            .header(HttpHeaders.ACCEPT_ENCODING, "gzip")
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        }

        assertThat(answer.headers().firstValue(HttpHeaders.CONTENT_ENCODING)).contains("gzip");
        assertThat(answer.headers().allValues(HttpHeaders.VARY)).contains(HttpHeaders.ACCEPT_ENCODING);
        assertThat(unpacked(answer.body())).contains("document.title");
    }

    private static String unpacked(byte[] body) throws IOException {
        try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private EntityExchangeResult<String> page(String path) {
        return caller.get()
                .uri(path)
                .header(HttpHeaders.ACCEPT, "text/html,application/xhtml+xml,*/*;q=0.8")
                .header("X-Requested-With", "test")
                .exchange()
                .expectBody(String.class)
                .returnResult();
    }

    private static String policy(EntityExchangeResult<String> page) {
        return Objects.requireNonNull(page.getResponseHeaders().getFirst("Content-Security-Policy"));
    }

    private static String nonce(EntityExchangeResult<String> page) {
        var found = NONCE_IN_PAGE.matcher(Objects.requireNonNull(page.getResponseBody()));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
