package dev.hilo.identity.login;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.identity.Browser;
import dev.hilo.identity.IdentityTest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@IdentityTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SigningInTests {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient rows;

    @Test
    void the_right_password_leads_through_code_and_PKCE_to_tokens_that_say_who_it_is() {
        Browser.Tokens tokens = new Browser(port).tokensOf(IdentityTest.ADMIN, IdentityTest.PASSWORD);

        JsonNode claims = Browser.claims(tokens.access());
        assertThat(claims.path("iss").asString()).isEqualTo("http://localhost:8080");
        assertThat(claims.path("email").asString()).isEqualTo(IdentityTest.ADMIN);
        assertThat(claims.path("org").asString()).hasSize(36);
        assertThat(claims.path("locale").asString()).isEqualTo("es");
        assertThat(claims.path("roles")).extracting(JsonNode::asString).containsExactly("ADMIN");
        assertThat(claims.path("teams")).isEmpty();
        assertThat(claims.path("permissions"))
                .extracting(JsonNode::asString)
                .hasSize(64)
                .contains("contacts:view:all", "settings:configure:all");
        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(300);
        assertThat(Browser.claims(tokens.id()).path("name").asString()).isEqualTo("Admin");
        assertThat(Browser.claims(tokens.id()).path("sub")).isEqualTo(claims.path("sub"));
    }

    @Test
    void redirects_stay_on_the_host_the_browser_knows() {
        Browser browser = new Browser(port);

        assertThat(Browser.location(browser.authorize())).isEqualTo("/login");
        assertThat(Browser.location(browser.signIn(IdentityTest.ADMIN, IdentityTest.PASSWORD)))
                .startsWith("/oauth2/authorize?");
    }

    @Test
    void a_second_authorization_asks_for_no_password() {
        Browser browser = new Browser(port);
        browser.tokensOf(IdentityTest.ADMIN, IdentityTest.PASSWORD);

        assertThat(Browser.location(browser.authorize())).startsWith(Browser.REDIRECT + "?code=");
    }

    @Test
    void the_address_may_be_written_in_any_case() {
        HttpResponse<String> answer = new Browser(port).signIn(" ADA@Hilo.test", IdentityTest.PASSWORD);

        assertThat(Browser.location(answer)).isEqualTo("/");
    }

    @Test
    void userinfo_knows_whose_the_token_is() {
        Browser browser = new Browser(port);
        Browser.Tokens tokens = browser.tokensOf(IdentityTest.ADMIN, IdentityTest.PASSWORD);

        JsonNode info = Browser.json(browser.api(tokens.access(), "/userinfo"));

        assertThat(info.path("sub").asString())
                .isEqualTo(Browser.claims(tokens.access()).path("sub").asString());
        assertThat(info.path("email").asString()).isEqualTo(IdentityTest.ADMIN);
    }

    @Test
    void a_refresh_token_is_good_for_one_renewal() {
        Browser browser = new Browser(port);
        Browser.Tokens first = browser.tokensOf(IdentityTest.ADMIN, IdentityTest.PASSWORD);

        Browser.Tokens second = Browser.tokens(browser.refresh(first));

        assertThat(second.refresh()).isNotBlank().isNotEqualTo(first.refresh());
        assertThat(Browser.claims(second.access()).path("org").asString()).hasSize(36);
        assertThat(browser.refresh(first).statusCode()).isEqualTo(400);
        assertThat(browser.refresh(second).statusCode()).isEqualTo(200);
    }

    @Test
    void without_PKCE_there_is_no_code() {
        HttpResponse<String> answer = new Browser(port)
                .get("/oauth2/authorize?response_type=code&client_id=hilo-gateway&scope=openid&redirect_uri="
                        + Browser.REDIRECT);

        assertThat(Browser.location(answer)).contains("error=invalid_request").contains("code_challenge");
    }

    @Test
    void a_foreign_redirect_address_is_refused_here_and_not_followed() {
        HttpResponse<String> answer = new Browser(port)
                .get("/oauth2/authorize?response_type=code&client_id=hilo-gateway&scope=openid"
                        + "&redirect_uri=https://evil.example/&code_challenge=x&code_challenge_method=S256");

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void signing_out_ends_the_session_and_goes_back_to_the_start() {
        Browser browser = new Browser(port);
        Browser.Tokens tokens = browser.tokensOf(IdentityTest.ADMIN, IdentityTest.PASSWORD);

        HttpResponse<String> answer = browser.get(
                "/connect/logout?id_token_hint=" + tokens.id() + "&post_logout_redirect_uri=http://localhost:8080/");

        assertThat(Browser.location(answer)).isEqualTo("http://localhost:8080/");
        assertThat(Browser.location(browser.authorize())).isEqualTo("/login");
    }

    @Test
    void the_page_speaks_Spanish_and_on_request_English() {
        Browser browser = new Browser(port);

        assertThat(browser.get("/login").body()).contains("<html lang=\"es\">", "Contraseña");
        assertThat(browser.get("/login", "Accept-Language", "en-GB,en;q=0.9").body())
                .contains("<html lang=\"en\">", "Password");
        assertThat(browser.get("/login", "Accept-Language", "de").body()).contains("<html lang=\"es\">");
    }

    @Test
    void the_page_brings_everything_it_shows() {
        Browser browser = new Browser(port);

        HttpResponse<String> page = browser.get("/login");

        assertThat(page.body()).doesNotContain("http://", "https://", "<script");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'");
        assertThat(browser.get("/assets/login/login.css").statusCode()).isEqualTo(200);
        assertThat(browser.get("/assets/login/hilo.svg").statusCode()).isEqualTo(200);
    }

    @Test
    void the_cookie_is_not_for_scripts_and_not_for_other_sites() {
        String cookie = new Browser(port)
                .get("/login")
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();

        assertThat(cookie).startsWith("HILO_LOGIN=").contains("HttpOnly", "SameSite=Lax", "Path=/");
    }

    @Test
    void a_form_without_its_CSRF_token_is_shown_again() {
        HttpResponse<String> answer = new Browser(port)
                .post("/login", Map.of("email", IdentityTest.ADMIN, "password", IdentityTest.PASSWORD));

        assertThat(Browser.location(answer)).isEqualTo("/login?stale");
    }

    @Test
    void a_wrong_password_and_an_unknown_address_look_the_same() {
        HttpResponse<String> wrong = new Browser(port).signIn(IdentityTest.ADMIN, "not it", from("10.1.1.1"));
        HttpResponse<String> unknown = new Browser(port).signIn("nobody@hilo.test", "not it", from("10.1.1.1"));

        assertThat(Browser.location(wrong)).isEqualTo("/login?error");
        assertThat(Browser.location(unknown)).isEqualTo("/login?error");
    }

    @Test
    void after_five_failures_even_the_right_password_waits_but_only_from_there() {
        for (int i = 0; i < 5; i++) {
            new Browser(port).signIn(IdentityTest.ADMIN, "guess " + i, from("10.2.2.2"));
        }

        HttpResponse<String> blocked =
                new Browser(port).signIn(IdentityTest.ADMIN, IdentityTest.PASSWORD, from("10.2.2.2"));
        HttpResponse<String> elsewhere =
                new Browser(port).signIn(IdentityTest.ADMIN, IdentityTest.PASSWORD, from("10.3.3.3"));

        assertThat(blocked.statusCode()).isEqualTo(429);
        assertThat(blocked.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(20L, 31L);
        assertThat(blocked.body()).contains("Demasiados intentos");
        assertThat(Browser.location(elsewhere)).isEqualTo("/");
    }

    @Test
    void the_wait_doubles_and_a_success_forgets_it() {
        for (int i = 0; i < 5; i++) {
            new Browser(port).signIn(IdentityTest.ADMIN, "guess " + i, from("10.4.4.4"));
        }
        waitIsOver();
        new Browser(port).signIn(IdentityTest.ADMIN, "guess 6", from("10.4.4.4"));

        HttpResponse<String> blocked = new Browser(port).signIn(IdentityTest.ADMIN, "guess 7", from("10.4.4.4"));

        assertThat(blocked.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(50L, 61L);
        waitIsOver();
        assertThat(Browser.location(
                        new Browser(port).signIn(IdentityTest.ADMIN, IdentityTest.PASSWORD, from("10.4.4.4"))))
                .isEqualTo("/");
        assertThat(Browser.location(new Browser(port).signIn(IdentityTest.ADMIN, "guess 8", from("10.4.4.4"))))
                .isEqualTo("/login?error");
    }

    private void waitIsOver() {
        rows.sql("update login_attempts set blocked_until = now()").update();
    }

    private static String[] from(String address) {
        return new String[] {"X-Forwarded-For", address};
    }
}
