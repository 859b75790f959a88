package dev.hilo.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Somebody logs in, a customer writes, and it stands on the timeline. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FirstMessageJourneyTests {

    private static final Pattern HIDDEN_FIELD = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final Installation hilo = Installation.up();

    @Test
    void a_webhook_becomes_a_line_on_a_persons_timeline_for_somebody_who_logged_in() {
        Api browser = loggedIn();
        WhatsAppNumber number = WhatsAppNumber.opened(
                Api.withToken(hilo.url(), hilo.token()), Api.asBrowser(hilo.url()), "journey-first");

        assertThat(number.tells("573009990001", "Lucía Gómez", "wamid.first", "¿Tienen talla M?", Instant.now()))
                .isEqualTo(200);

        JsonNode contact = await().atMost(Duration.ofSeconds(30))
                .until(() -> browser.json("/api/v1/contacts?q=lucia+gomez").get("items"), found -> found.size() == 1)
                .get(0);
        assertThat(contact.at("/name/display").asString()).isEqualTo("Lucía Gómez");
        assertThat(contact.at("/phones/0/value").asString()).isEqualTo("+573009990001");
        JsonNode timeline = browser.json("/api/v1/contacts/" + contact.get("id").asString() + "/timeline");
        assertThat(timeline.at("/items/0/preview").asString()).isEqualTo("¿Tienen talla M?");
        assertThat(timeline.at("/items/0/direction").asString()).isEqualTo("in");
    }

    @Test
    void nobody_reads_without_having_logged_in() {
        HttpResponse<String> answer = Api.withToken(hilo.url(), "nonsense").get("/api/v1/contacts");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    }

    @Test
    void another_organisation_sees_nothing_of_this_one() {
        Api admin = Api.withToken(hilo.url(), hilo.token());
        WhatsAppNumber number = WhatsAppNumber.opened(admin, Api.asBrowser(hilo.url()), "journey-ours");
        assertThat(number.tells("573009990002", "Nuestro", "wamid.ours", "hola", Instant.now()))
                .isEqualTo(200);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> admin.json("/api/v1/contacts?q=573009990002")
                                .get("items")
                                .size()
                        == 1);

        HttpResponse<String> created = admin.post(
                "/api/v1/organisations",
                Map.of(
                        "name",
                        "Otra",
                        "admin",
                        Map.of("email", "otra@hilo.local", "name", "Otra", "password", Installation.PASSWORD)));
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);

        Api other = loggedIn("otra@hilo.local");
        assertThat(other.json("/api/v1/contacts?q=573009990002").get("items")).isEmpty();
        assertThat(other.json("/api/v1/channels").get("items")).isEmpty();
    }

    private Api loggedIn() {
        return loggedIn(Installation.ADMIN);
    }

    /** As a browser does it: to the login page, the form, and back with a session. */
    private Api loggedIn(String email) {
        Api browser = Api.asBrowser(hilo.url());
        HttpResponse<String> page = browser.get("/oauth2/authorization/hilo");
        Matcher token = HIDDEN_FIELD.matcher(page.body());
        String form = "email=" + encoded(email) + "&password=" + encoded(Installation.PASSWORD)
                + (token.find() ? "&_csrf=" + encoded(token.group(1)) : "");
        HttpResponse<String> back = browser.postForm(page.uri().toString(), form);
        assertThat(back.statusCode()).as(back.uri() + " " + back.body()).isEqualTo(200);
        assertThat(browser.cookie("HILO_SESSION")).isPresent();
        assertThat(browser.json("/api/v1/me").get("email").asString()).isEqualTo(email);
        return browser;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
