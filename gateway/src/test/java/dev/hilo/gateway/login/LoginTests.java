package dev.hilo.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.gateway.FakeService;
import dev.hilo.gateway.GatewayApplication;
import dev.hilo.gateway.GatewayTest;
import dev.hilo.testing.TestEnvironment;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.http.client.ReactorResourceFactory;
import org.springframework.web.util.UriComponentsBuilder;

@GatewayTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LoginTests {

    @LocalServerPort
    int port;

    @Autowired
    TestEnvironment environment;

    Browser browser;
    FakeIdentity identity;

    @BeforeEach
    void open() {
        browser = new Browser(port);
        identity = new FakeIdentity();
    }

    @Test
    void a_login_starts_at_the_public_address_with_proof_of_possession() {
        var asked = UriComponentsBuilder.fromUri(Browser.location(browser.get("/oauth2/authorization/hilo")))
                .build(true);

        assertThat(asked.getHost()).isEqualTo("localhost");
        assertThat(asked.getPort()).isEqualTo(8080);
        assertThat(asked.getPath()).isEqualTo("/oauth2/authorize");
        assertThat(asked.getQueryParams().toSingleValueMap())
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("redirect_uri", "http://localhost:8080/login/oauth2/code/hilo")
                .containsKeys("state", "nonce", "code_challenge");
    }

    @Test
    void after_the_login_calls_carry_the_token_and_the_browser_never_sees_it() {
        HttpResponse<String> landed = browser.logIn(identity);
        HttpResponse<String> contacts = browser.get("/api/v1/contacts");

        assertThat(landed.statusCode()).isEqualTo(302);
        assertThat(Browser.location(landed)).hasToString("/");
        assertThat(contacts.statusCode()).isEqualTo(200);
        FakeService.Seen seen = FakeService.contact().last();
        assertThat(seen.headers().getAll("Authorization")).containsExactly("Bearer access-0");
        assertThat(seen.headers().contains("Cookie")).isFalse();
        assertThat(landed.headers().map().toString()).doesNotContain("access-", "refresh-");
    }

    @Test
    void the_session_cookie_is_out_of_reach_for_scripts_and_other_sites() {
        HttpResponse<String> start = browser.get("/oauth2/authorization/hilo");

        assertThat(start.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("HILO_SESSION=")
                        .contains("HTTPOnly", "SameSite=Lax", "Path=/")
                        .doesNotContain("Secure"));
    }

    @Test
    void the_session_id_changes_with_the_login() {
        browser.get("/oauth2/authorization/hilo");
        String before = browser.cookie("HILO_SESSION");
        browser.logIn(identity);

        assertThat(browser.cookie("HILO_SESSION")).isNotBlank().isNotEqualTo(before);
    }

    @Test
    void a_forged_state_does_not_log_in() {
        browser.get("/oauth2/authorization/hilo");

        HttpResponse<String> answer = browser.get("/login/oauth2/code/hilo?code=a-code&state=forged");

        assertThat(Browser.location(answer)).hasToString("/?login=failed");
        assertThat(browser.get("/api/v1/contacts").statusCode()).isEqualTo(401);
    }

    @Test
    void a_program_without_a_session_gets_401_and_a_page_is_sent_to_the_login() {
        HttpResponse<String> program = browser.get("/api/v1/contacts", "Accept", "application/json");
        HttpResponse<String> script =
                browser.get("/api/v1/contacts", "Accept", "text/html", "X-Requested-With", "XMLHttpRequest");
        HttpResponse<String> page = browser.get("/api/v1/contacts", "Accept", "text/html,*/*;q=0.8");

        assertThat(program.statusCode()).isEqualTo(401);
        assertThat(program.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(program.body()).contains("urn:hilo:problem:not-authenticated");
        assertThat(script.statusCode()).isEqualTo(401);
        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(Browser.location(page)).hasToString("/oauth2/authorization/hilo");
    }

    @Test
    void a_bad_bearer_token_is_turned_away_at_the_door() {
        HttpResponse<String> answer =
                browser.get("/api/v1/contacts", "Authorization", "Bearer nonsense", "Accept", "text/html");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(FakeService.contact().seen()).isEmpty();
    }

    @Test
    void a_session_may_change_things_only_with_its_csrf_token() {
        browser.logIn(identity);
        browser.get("/");

        HttpResponse<String> without = browser.post("/api/v1/contacts", "{}", "Content-Type", "application/json");
        HttpResponse<String> with = browser.post(
                "/api/v1/contacts",
                "{}",
                "Content-Type",
                "application/json",
                "X-XSRF-TOKEN",
                browser.cookie("XSRF-TOKEN"));

        assertThat(without.statusCode()).isEqualTo(403);
        assertThat(without.body()).contains("urn:hilo:problem:csrf");
        assertThat(with.statusCode()).isEqualTo(200);
        assertThat(FakeService.contact().seen()).hasSize(1);
    }

    @Test
    void tokens_at_their_end_are_renewed_once_however_many_ask() throws Exception {
        identity.tokensLive(1);
        browser.logIn(identity);
        identity.tokensLive(300);

        List<Integer> statuses = inParallel(20, List.of(browser));

        assertThat(statuses).containsOnly(200);
        assertThat(identity.refreshesGiven()).isEqualTo(1);
        assertThat(identity.refusals()).isZero();
        assertThat(FakeService.contact().last().headers().get("Authorization")).isEqualTo("Bearer access-1");
    }

    @Test
    void when_identity_gives_no_new_token_the_session_is_over() {
        identity.tokensLive(1);
        browser.logIn(identity);
        FakeService.identity()
                .answers((request, response) -> request.receive()
                        .aggregate()
                        .then(response.status(400)
                                .header("Content-Type", "application/json")
                                .sendString(reactor.core.publisher.Mono.just("{\"error\":\"invalid_grant\"}"))
                                .then()));

        assertThat(browser.get("/api/v1/contacts").statusCode()).isEqualTo(401);
        assertThat(browser.get("/api/v1/contacts").statusCode()).isEqualTo(401);
    }

    @Test
    void every_replica_knows_a_session_and_they_renew_its_tokens_once() throws Exception {
        identity.tokensLive(1);
        browser.logIn(identity);
        identity.tokensLive(300);

        try (var replica = replica()) {
            Browser there =
                    browser.at(Integer.parseInt(replica.getEnvironment().getProperty("local.server.port", "0")));

            List<Integer> statuses = inParallel(20, List.of(browser, there));

            assertThat(statuses).containsOnly(200);
            assertThat(identity.refreshesGiven()).isEqualTo(1);
            assertThat(identity.refusals()).isZero();
        }
    }

    @Test
    void signing_out_ends_both_sessions() {
        browser.logIn(identity);
        browser.get("/");
        String session = browser.cookie("HILO_SESSION");

        HttpResponse<String> answer = browser.post(
                "/logout",
                "_csrf=" + browser.cookie("XSRF-TOKEN"),
                "Content-Type",
                "application/x-www-form-urlencoded");

        assertThat(Browser.location(answer).toString())
                .startsWith("http://localhost:8080/connect/logout?id_token_hint=")
                .contains("post_logout_redirect_uri=http://localhost:8080/");
        Browser thief = new Browser(port);
        assertThat(thief.get("/api/v1/contacts", "Cookie", "HILO_SESSION=" + session)
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void signing_out_needs_the_csrf_token() {
        browser.logIn(identity);

        assertThat(browser.post("/logout", "", "Content-Type", "application/x-www-form-urlencoded")
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.get("/api/v1/contacts").statusCode()).isEqualTo(200);
    }

    @Test
    void a_request_writes_nothing_and_what_is_stored_cannot_be_read() throws Exception {
        browser.logIn(identity);
        List<String> before = rows();

        browser.get("/api/v1/contacts");
        browser.get("/api/v1/contacts");

        assertThat(rows()).isEqualTo(before);
        assertThat(before).noneMatch(row -> row.contains("access-") || row.contains(browser.cookie("HILO_SESSION")));
    }

    /** Else the end of the replica would end the event loops of everybody in this JVM. */
    @TestConfiguration(proxyBeanMethods = false)
    static class OwnNetty {

        @Bean
        ReactorResourceFactory ownResources() {
            var resources = new ReactorResourceFactory();
            resources.setUseGlobalResources(false);
            return resources;
        }
    }

    @Test
    void a_session_that_cannot_be_written_is_a_problem_with_a_name() throws Exception {
        asOwner("revoke insert on sessions from hilo_gateway_api");
        try {
            HttpResponse<String> answer = browser.get("/oauth2/authorization/hilo");

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("urn:hilo:problem:sessions-away");
        } finally {
            asOwner("grant insert on sessions to hilo_gateway_api");
        }
    }

    private void asOwner(String statement) throws Exception {
        try (Connection database = DriverManager.getConnection(environment.jdbcUrl("owner"))) {
            database.createStatement().execute(statement);
        }
    }

    private static List<Integer> inParallel(int calls, List<Browser> browsers) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> answers = IntStream.range(0, calls)
                    .mapToObj(i -> threads.submit(() -> browsers.get(i % browsers.size())
                            .get("/api/v1/contacts")
                            .statusCode()))
                    .toList();
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
            return statuses;
        }
    }

    private List<String> rows() throws Exception {
        List<String> rows = new ArrayList<>();
        try (Connection database = DriverManager.getConnection(environment.jdbcUrl("owner"));
                ResultSet found = database.createStatement().executeQuery("""
                                select xmin::text || encode(id, 'escape') || encode(body, 'escape') as row from sessions
                                union all
                                select xmin::text || id::text || encode(body, 'escape') from session_tokens
                                order by row
                                """)) {
            while (found.next()) {
                rows.add(found.getString("row"));
            }
        }
        return rows;
    }

    private ConfigurableApplicationContext replica() {
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--management.server.port=0",
                "--hilo.gateway-client-secret=test-client-secret",
                "--hilo.parts.identity=" + FakeService.identity().uri(),
                "--hilo.parts.contact=" + FakeService.contact().uri()));
        for (Map.Entry<String, Object> property : environment.properties().entrySet()) {
            arguments.add("--" + property.getKey() + "=" + property.getValue());
        }
        return new SpringApplicationBuilder(GatewayApplication.class, OwnNetty.class)
                .run(arguments.toArray(String[]::new));
    }
}
