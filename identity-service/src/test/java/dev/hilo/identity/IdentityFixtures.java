package dev.hilo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The operator's administrator at the API, and the people they take in. */
@IdentityTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public abstract class IdentityFixtures {

    private static final String PASSWORD = "the sea in autumn";

    @LocalServerPort
    int port;

    protected Browser browser;
    protected String admin;

    @BeforeEach
    void signIn() {
        browser = new Browser(port);
        admin = Browser.tokens(browser.clientCredentials("hilo-cli", IdentityTest.CLI_SECRET))
                .access();
    }

    /** Id of a new user. */
    protected String user(String email, String... roles) {
        Map<String, Object> user = Map.of("email", email, "name", email, "password", PASSWORD, "roles", List.of(roles));
        HttpResponse<String> created = browser.api("POST", admin, "/api/v1/users", user);
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        return Browser.json(created).path("id").asString();
    }

    /** Somebody's own browser, signed in. */
    protected SignedIn signedIn(String email) {
        Browser own = new Browser(port);
        return new SignedIn(own, own.tokensOf(email, PASSWORD));
    }

    public record SignedIn(Browser browser, Browser.Tokens tokens) {

        public String token() {
            return tokens.access();
        }
    }

    protected Browser another() {
        return new Browser(port);
    }
}
