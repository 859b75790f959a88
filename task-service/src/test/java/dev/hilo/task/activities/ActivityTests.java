package dev.hilo.task.activities;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.contracts.Topics;
import dev.hilo.task.TaskFixtures;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

class ActivityTests extends TaskFixtures {

    private static final String START = "2030-01-02T10:00:00Z";

    @Test
    void a_meeting_knows_who_takes_part_and_what_came_of_it() {
        User ana = user("Ana");
        UUID juan = contact("Juan");
        String contacted = id(post(ana, "/api/v1/activities/outcomes", Map.of("name", "Contactado")));
        String interested =
                id(post(ana, "/api/v1/activities/outcomes", Map.of("name", "Interesado", "parentId", contacted)));

        String id = id(post(
                ana,
                "/api/v1/activities",
                Map.of(
                        "kind", "meeting",
                        "subject", "Demostración",
                        "place", "Sala 1",
                        "startsAt", START,
                        "endsAt", "2030-01-02T11:00:00Z",
                        "users", List.of(ana.id()),
                        "contacts", List.of(juan))));
        patch(ana, "/api/v1/activities/{id}", Map.of("outcomeId", interested), id);

        JsonNode meeting = get(ana, "/api/v1/activities/{id}", id);
        assertThat(meeting.at("/outcome/name").asString()).isEqualTo("Interesado");
        assertThat(meeting.at("/contacts/0/name").asString()).isEqualTo("Juan");
        assertThat(meeting.at("/users/0/name").asString()).isEqualTo("Ana");
        assertThat(meeting.get("version").asLong()).isEqualTo(2);
        call(ana, HttpMethod.PATCH, "/api/v1/activities/{id}", Map.of("place", "x"), Map.of("If-Match", "\"1\""), id)
                .expectStatus()
                .isEqualTo(412);

        call(ana, HttpMethod.DELETE, "/api/v1/activities/{id}", null, Map.of(), id)
                .expectStatus()
                .isNoContent();
        call(ana, HttpMethod.GET, "/api/v1/activities/{id}", null, Map.of(), id)
                .expectStatus()
                .isNotFound();
        var told = environment.probe(Topics.TASK_EVENTS).await(3, event -> id.equals(event.key()));
        assertThat(told)
                .extracting(event -> JSON.readTree(event.value()).get("version").asLong())
                .containsExactly(1L, 2L, 3L);
        assertThat(JSON.readTree(told.getLast().value()).get("deleted").asBoolean())
                .isTrue();
    }

    @Test
    void activities_are_found_by_who_took_part_and_when() {
        User ana = user("Ana");
        User luis = user("Luis", "tasks:view:own");
        UUID juan = contact("Juan");
        call(ana, "llamada", Map.of("kind", "call", "contacts", List.of(juan)));
        call(ana, "reunión", Map.of("kind", "meeting", "users", List.of(luis.id())));

        assertThat(subjects(ana, "?contact={id}", juan)).containsExactly("llamada");
        assertThat(subjects(ana, "?kind=meeting,email")).containsExactly("reunión");
        assertThat(subjects(ana, "?user={id}", luis.id())).containsExactly("reunión");
        assertThat(subjects(luis, "")).containsExactly("reunión");
        assertThat(subjects(ana, "?from=2030-01-02&to=2030-01-02")).hasSize(2);
        assertThat(subjects(ana, "?from=2030-01-03")).isEmpty();
        JsonNode first = get(ana, "/api/v1/activities?limit=1");
        assertThat(subjects(ana, "?limit=1&cursor={c}", first.get("next").asString()))
                .hasSize(1);
    }

    @Test
    void what_cannot_be_is_refused_by_name() {
        User ana = user("Ana");
        assertThat(refused(ana, Map.of("kind", "call", "subject", "x"))).isEqualTo("startsAt required");
        assertThat(refused(ana, Map.of("subject", "x", "startsAt", START))).isEqualTo("kind required");
        assertThat(refused(
                        ana,
                        Map.of("kind", "call", "subject", "x", "startsAt", START, "endsAt", "2030-01-01T00:00:00Z")))
                .isEqualTo("endsAt ends-before-start");
        assertThat(refused(
                        ana,
                        Map.of("kind", "call", "subject", "x", "startsAt", START, "users", List.of(UUID.randomUUID()))))
                .isEqualTo("users unknown-user");
        assertThat(refused(
                        ana, Map.of("kind", "call", "subject", "x", "startsAt", START, "outcomeId", UUID.randomUUID())))
                .isEqualTo("outcomeId unknown-record");
        assertThat(subjects(ana, "")).isEmpty();
    }

    @Test
    void the_catalogue_is_a_tree_of_three_levels() {
        User ana = user("Ana");
        String one = outcome(ana, Map.of("name", "1"));
        String two = outcome(ana, Map.of("name", "2", "parentId", one));
        String three = outcome(ana, Map.of("name", "3", "parentId", two));

        assertThat(refusedOutcome(ana, Map.of("name", "4", "parentId", three))).isEqualTo("parentId too-deep");
        assertThat(refusedOutcome(ana, Map.of("name", "2", "parentId", one))).isEqualTo("name taken");
        assertThat(refusal(call(
                        ana,
                        HttpMethod.PATCH,
                        "/api/v1/activities/outcomes/{id}",
                        Map.of("parentId", three),
                        Map.of(),
                        one)))
                .isEqualTo("parentId too-deep");
        assertThat(patch(ana, "/api/v1/activities/outcomes/{id}", Map.of("archived", true), three)
                        .get("archived")
                        .asBoolean())
                .isTrue();
    }

    private String outcome(User user, Map<String, ?> fields) {
        return id(post(user, "/api/v1/activities/outcomes", fields));
    }

    private String refusedOutcome(User user, Map<String, ?> fields) {
        return refusal(call(user, HttpMethod.POST, "/api/v1/activities/outcomes", fields, Map.of()));
    }

    private String refused(User user, Map<String, ?> fields) {
        return refusal(call(user, HttpMethod.POST, "/api/v1/activities", fields, Map.of()));
    }

    private void call(User user, String subject, Map<String, ?> more) {
        Map<String, Object> fields = new java.util.HashMap<>(more);
        fields.put("subject", subject);
        fields.put("startsAt", START);
        post(user, "/api/v1/activities", fields);
    }

    private List<String> subjects(User user, String query, Object... values) {
        return each(get(user, "/api/v1/activities" + query, values).get("items"), "/subject");
    }
}
