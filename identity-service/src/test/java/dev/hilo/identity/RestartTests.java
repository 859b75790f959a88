package dev.hilo.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hilo.testing.TestEnvironment;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(OutputCaptureExtension.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RestartTests {

    private final TestEnvironment environment = TestEnvironment.fresh("identity");

    @Test
    void two_replicas_that_start_together_found_one_organisation_and_the_password_is_printed_once(
            CapturedOutput output) {
        CompletableFuture<ServletWebServerApplicationContext> other = CompletableFuture.supplyAsync(() -> start());

        try (ServletWebServerApplicationContext one = start();
                ServletWebServerApplicationContext two = other.join()) {
            assertThat(count(one, "organisations")).isEqualTo(1);
            assertThat(count(two, "users")).isEqualTo(1);
            assertThat(output.getOut().split("First sign-in: admin@hilo.local", -1))
                    .hasSize(2);
            assertThat(keyUsedBy(one)).isEqualTo(keyUsedBy(two));
            assertThat(signInWith(one, printedPassword(output))).isNotBlank();
            assertThat(signInWith(two, printedPassword(output))).isNotBlank();
        }
    }

    @Test
    void a_restart_keeps_keys_and_people_and_takes_new_secrets() {
        String before;
        try (ServletWebServerApplicationContext first = start()) {
            before = keyUsedBy(first);
        }

        try (ServletWebServerApplicationContext second = start("hilo.cli-client-secret=another-secret-of-the-cli")) {
            Browser browser = new Browser(port(second));
            assertThat(browser.get("/oauth2/jwks").body()).contains(before);
            assertThat(count(second, "organisations")).isEqualTo(1);
            assertThat(browser.clientCredentials("hilo-cli", IdentityTest.CLI_SECRET)
                            .statusCode())
                    .isEqualTo(401);
            String token = Browser.tokens(browser.clientCredentials("hilo-cli", "another-secret-of-the-cli"))
                    .access();
            assertThat(Browser.keyId(token)).isEqualTo(before);
        }
    }

    @Test
    void private_keys_are_sealed_and_another_secret_key_does_not_open_them() {
        try (ServletWebServerApplicationContext first = start()) {
            keyUsedBy(first);
            assertThat(first.getBean(JdbcClient.class)
                            .sql("select sealed from signing_keys")
                            .query(String.class)
                            .single())
                    .doesNotContain("kty");
        }

        assertThatThrownBy(() -> start("hilo.secret-key=" + "ab".repeat(32)))
                .hasStackTraceContaining("HILO_SECRET_KEY does not open the signing keys");
    }

    @Test
    void without_its_secrets_it_does_not_start_and_says_what_is_missing(CapturedOutput output) {
        assertThatThrownBy(() -> start("hilo.gateway-client-secret=")).isNotNull();

        assertThat(output.getAll()).contains("HILO_GATEWAY_CLIENT_SECRET must have at least 16 characters");
    }

    private ServletWebServerApplicationContext start(String... changes) {
        Map<String, Object> properties = new HashMap<>(environment.properties());
        properties.put("hilo.gateway-client-secret", IdentityTest.GATEWAY_SECRET);
        properties.put("hilo.cli-client-secret", IdentityTest.CLI_SECRET);
        properties.put("server.port", "0");
        for (String change : changes) {
            properties.put(change.split("=", 2)[0], change.split("=", 2)[1]);
        }
        String[] arguments = properties.entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue())
                .toArray(String[]::new);
        return (ServletWebServerApplicationContext)
                new SpringApplicationBuilder(IdentityServiceApplication.class).run(arguments);
    }

    private static String keyUsedBy(ServletWebServerApplicationContext replica) {
        return Browser.keyId(
                Browser.tokens(new Browser(port(replica)).clientCredentials("hilo-cli", IdentityTest.CLI_SECRET))
                        .access());
    }

    private static String signInWith(ServletWebServerApplicationContext replica, String password) {
        return new Browser(port(replica)).tokensOf("admin@hilo.local", password).access();
    }

    private static String printedPassword(CapturedOutput output) {
        return output.getOut().replaceAll("(?s).*Password: +(\\S+).*", "$1");
    }

    private static long count(ServletWebServerApplicationContext replica, String table) {
        return replica.getBean(JdbcClient.class)
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }

    private static int port(ServletWebServerApplicationContext replica) {
        return replica.getWebServer().getPort();
    }
}
