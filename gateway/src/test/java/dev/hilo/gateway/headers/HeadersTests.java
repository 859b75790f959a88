package dev.hilo.gateway.headers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.gateway.FakeService;
import dev.hilo.gateway.GatewayTest;
import dev.hilo.testing.TestTokens;
import io.netty.handler.codec.http.HttpHeaders;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

@GatewayTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HeadersTests {

    @Autowired
    WebTestClient caller;

    @Test
    void services_get_no_cookies() {
        call("/api/v1/contacts");

        assertThat(FakeService.contact().last().headers().contains("Cookie")).isFalse();
    }

    @Test
    void identity_gets_its_own_cookie_and_no_other() {
        call("/login");

        assertThat(FakeService.identity().last().headers().getAll("Cookie")).containsExactly("HILO_LOGIN=theirs");
    }

    @Test
    void identity_gets_no_cookie_where_it_is_an_api() {
        call("/api/v1/me");

        assertThat(FakeService.identity().last().headers().contains("Cookie")).isFalse();
    }

    @Test
    void what_a_caller_says_about_forwarding_is_not_passed_on() {
        call("/login");

        HttpHeaders headers = FakeService.identity().last().headers();
        assertThat(headers.getAll("X-Forwarded-For")).containsExactly("127.0.0.1");
        assertThat(headers.getAll("X-Forwarded-Host")).containsExactly("localhost:8080");
        assertThat(headers.getAll("X-Forwarded-Proto")).containsExactly("http");
        assertThat(headers.contains("Forwarded")).isFalse();
    }

    @Test
    void a_request_has_an_id_for_both_sides_and_a_trace() {
        String id = call("/api/v1/contacts").getResponseHeaders().getFirst("X-Request-Id");

        HttpHeaders headers = FakeService.contact().last().headers();
        assertThat(headers.get("X-Request-Id")).isEqualTo(id);
        assertThat(headers.get("traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[0-3]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/docs", "/api/v1/contacts", "/nowhere", "/login"})
    void browsers_are_told_what_a_page_may_do(String path) {
        var headers = call(path).getResponseHeaders();

        assertThat(headers.getFirst("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("script-src 'self' 'unsafe-inline'");
        assertThat(headers.get("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.get("Referrer-Policy")).hasSize(1);
        assertThat(headers.containsHeader("Strict-Transport-Security")).isFalse();
    }

    private org.springframework.test.web.reactive.server.FluxExchangeResult<String> call(String path) {
        return caller.get()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(TestTokens.admin(UUID.randomUUID())))
                .header("X-Forwarded-For", "6.6.6.6")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Proto", "https")
                .header("Forwarded", "host=evil.example")
                .cookie("HILO_SESSION", "ours")
                .cookie("HILO_LOGIN", "theirs")
                .exchange()
                .returnResult(String.class);
    }
}
