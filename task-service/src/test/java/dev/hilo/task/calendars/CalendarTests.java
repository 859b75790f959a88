package dev.hilo.task.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.task.TaskFixtures;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;

class CalendarTests extends TaskFixtures {

    private final LocalDate soon = LocalDate.now(ZoneOffset.UTC).plusDays(10);

    @Test
    void a_secret_address_opens_ones_own_work_until_it_is_closed() throws Exception {
        User ana = user("Ana");
        task(ana, Map.of("title", "Día; entero", "dueOn", soon.toString(), "assigneeId", ana.id()));
        task(ana, Map.of("title", "de nadie", "dueOn", soon.toString()));
        post(
                ana,
                "/api/v1/activities",
                Map.of(
                        "kind",
                        "meeting",
                        "subject",
                        "Reunión, larga",
                        "place",
                        "Sala 1",
                        "startsAt",
                        soon + "T10:00:00Z",
                        "endsAt",
                        soon + "T11:00:00Z"));
        String path = post(ana, "/api/v1/tasks/calendar", null).get("path").asString();

        String day = DateTimeFormatter.BASIC_ISO_DATE.format(soon);
        assertThat(read(body(path)))
                .containsExactlyInAnyOrder("Día; entero " + day, "Reunión, larga " + day + "T100000Z");

        String second = post(ana, "/api/v1/tasks/calendar", null).get("path").asString();
        open(path).expectStatus().isNotFound();
        open(second).expectStatus().isOk();
        call(ana, HttpMethod.DELETE, "/api/v1/tasks/calendar", null, Map.of())
                .expectStatus()
                .isNoContent();
        open(second).expectStatus().isNotFound();
        assertThat(get(ana, "/api/v1/tasks/calendar").get("since").isNull()).isTrue();
    }

    @Test
    void a_meeting_is_a_file_for_other_calendars() throws Exception {
        User ana = user("Ana");
        String id = id(post(
                ana,
                "/api/v1/activities",
                Map.of("kind", "meeting", "subject", "Demo", "startsAt", "2030-01-02T10:00:00Z")));
        String text = call(ana, HttpMethod.GET, "/api/v1/activities/{id}/ics", null, Map.of(), id)
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();

        assertThat(read(text)).containsExactly("Demo 20300102T100000Z");
    }

    private WebTestClient.ResponseSpec open(String path) {
        return callWithoutToken(path);
    }

    private String body(String path) {
        return open(path)
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }

    /** Each event's title and beginning, as another calendar reads them. */
    private static List<String> read(String text) throws Exception {
        return new CalendarBuilder()
                .build(new StringReader(text)).getComponents().stream()
                        .map(event -> value(event, Property.SUMMARY) + " " + value(event, Property.DTSTART))
                        .toList();
    }

    private static String value(Component event, String property) {
        return event.getRequiredProperty(property).getValue();
    }
}
