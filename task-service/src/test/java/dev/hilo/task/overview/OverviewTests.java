package dev.hilo.task.overview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.task.TaskFixtures;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

class OverviewTests extends TaskFixtures {

    private final LocalDate today = LocalDate.now(ZoneId.of("America/Bogota"));

    @Test
    void urgency_is_the_same_in_list_board_counters_and_filter() {
        User ana = user("Ana");
        due(ana, "pasada", Map.of("dueAt", in(Duration.ofMinutes(-1))));
        due(ana, "ayer", Map.of("dueOn", today.minusDays(1).toString()));
        due(ana, "hoy", Map.of("dueOn", today.toString()));
        due(ana, "en dos días", Map.of("dueOn", today.plusDays(2).toString()));
        due(ana, "en 47 horas", Map.of("dueAt", in(Duration.ofHours(47))));
        due(ana, "en 49 horas", Map.of("dueAt", in(Duration.ofHours(49))));
        due(ana, "en tres días", Map.of("dueOn", today.plusDays(3).toString()));
        due(ana, "sin fecha", Map.of());
        String done = id(due(ana, "hecha", Map.of("dueAt", in(Duration.ofDays(-1)))));
        post(ana, "/api/v1/tasks/{id}/complete", Map.of(), done);

        for (JsonNode task : get(ana, "/api/v1/tasks").get("items")) {
            String expected = switch (task.get("title").asString()) {
                case "pasada", "ayer" -> "overdue";
                case "hoy", "en dos días", "en 47 horas" -> "soon";
                default -> "none";
            };
            assertThat(task.get("urgency").asString())
                    .as(task.get("title").asString())
                    .isEqualTo(expected);
        }
        assertThat(titles(ana, "?urgency=overdue")).containsExactlyInAnyOrder("pasada", "ayer");
        assertThat(titles(ana, "?urgency=soon")).containsExactlyInAnyOrder("hoy", "en dos días", "en 47 horas");
        assertThat(titles(ana, "?urgency=none"))
                .containsExactlyInAnyOrder("en 49 horas", "en tres días", "sin fecha", "hecha");
        assertThat(titles(ana, "?urgency=overdue,none")).hasSize(6);

        JsonNode counts = get(ana, "/api/v1/tasks/counts");
        assertThat(counts.get("open").asLong()).isEqualTo(8);
        assertThat(counts.get("overdue").asLong()).isEqualTo(2);
        assertThat(counts.get("soon").asLong()).isEqualTo(3);
        JsonNode day = get(ana, "/api/v1/tasks/my-day");
        assertThat(day.at("/overdue/count").asLong()).isEqualTo(2);
        assertThat(each(day.at("/overdue/items"), "/title")).containsExactlyInAnyOrder("pasada", "ayer");
        assertThat(each(day.at("/today/items"), "/title")).contains("hoy");
        assertThat(day.at("/next/count").asLong() + day.at("/today/count").asLong())
                .isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "due",
                "-due",
                "created",
                "-updated",
                "priority",
                "-priority",
                "title",
                "-title",
                "state",
                "assignee",
                "rank"
            })
    void every_order_is_paged_without_a_gap_or_a_repetition(String sort) {
        User ana = user("Ana");
        for (int i = 0; i < 5; i++) {
            task(
                    ana,
                    Map.of(
                            "title",
                            "Tarea " + (i % 2),
                            "priority",
                            i % 2 == 0 ? "low" : "high",
                            "assigneeId",
                            ana.id(),
                            "tags",
                            List.of("n" + i)));
        }
        List<String> whole = each(get(ana, "/api/v1/tasks?sort={s}", sort).get("items"), "/id");
        List<String> pieces = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = get(ana, "/api/v1/tasks?sort={s}&limit=2&cursor={c}", sort, next);
            pieces.addAll(each(page.get("items"), "/id"));
            next = page.get("next").asString("");
        } while (!next.isEmpty());

        assertThat(whole).hasSize(5);
        assertThat(pieces).isEqualTo(whole);
    }

    @Test
    void filters_combine() {
        User ana = user("Ana");
        User luis = user("Luis");
        UUID team = team("Ventas");
        task(
                ana,
                Map.of(
                        "title",
                        "Revisión técnica",
                        "priority",
                        "high",
                        "assigneeId",
                        ana.id(),
                        "tags",
                        List.of("vip")));
        task(ana, Map.of("title", "Revisar 100%", "priority", "low", "assigneeId", luis.id(), "teamId", team));
        task(luis, Map.of("title", "Otra", "dueOn", "2030-05-02"));

        assertThat(titles(ana, "?q=REVISION tec")).containsExactly("Revisión técnica");
        assertThat(titles(ana, "?q={q}", "100%")).containsExactly("Revisar 100%");
        assertThat(titles(ana, "?q=revis&priority=low")).containsExactly("Revisar 100%");
        assertThat(titles(ana, "?assignee=me")).containsExactly("Revisión técnica");
        assertThat(titles(ana, "?assignee=none")).containsExactly("Otra");
        assertThat(titles(ana, "?assignee={id}&team={team}", luis.id(), team)).containsExactly("Revisar 100%");
        assertThat(titles(luis, "?createdBy=me")).containsExactly("Otra");
        assertThat(titles(ana, "?tag=vip&phase=open")).containsExactly("Revisión técnica");
        assertThat(titles(ana, "?dueFrom=2030-05-02&dueTo=2030-05-02")).containsExactly("Otra");
        assertThat(titles(ana, "?dueFrom=2030-05-03")).doesNotContain("Otra");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sort=colour",
                "priority=urgent",
                "assignee=somebody",
                "cursor=x",
                "limit=0",
                "done=maybe",
                "urgency=x",
                "contact=1",
                "state=a",
                "dueFrom=never"
            })
    void what_cannot_be_meant_is_refused_by_its_name(String query) {
        String field = query.substring(0, query.indexOf('='));
        assertThat(refusal(call(user("Ana"), HttpMethod.GET, "/api/v1/tasks?" + query, null, Map.of())))
                .startsWith(field + " ");
    }

    @Test
    void tasks_of_a_person_are_found_from_each_of_their_contacts() {
        User ana = user("Ana");
        UUID survivor = contact("Juan");
        UUID merged = contact("Juan P.");
        task(ana, Map.of("title", "antes", "contacts", List.of(merged)));
        sql("update directory_contacts set merged_into = '%1$s', root_id = '%1$s' where id = '%2$s'", survivor, merged);

        assertThat(titles(ana, "?contact={id}", survivor)).containsExactly("antes");
        assertThat(titles(ana, "?contact={id}", merged)).containsExactly("antes");
        assertThat(get(ana, "/api/v1/tasks?contact={id}", survivor)
                        .at("/items/0/contacts/0/name")
                        .asString())
                .isEqualTo("Juan");

        sql("update directory_contacts set merged_into = null, root_id = id where id = '%s'", merged);
        assertThat(titles(ana, "?contact={id}", survivor)).isEmpty();
        assertThat(titles(ana, "?contact={id}", merged)).containsExactly("antes");
    }

    @Test
    void the_board_shows_each_state_with_its_count_and_leads_on() {
        User ana = user("Ana");
        for (int i = 1; i <= 3; i++) {
            task(ana, "Tarea " + i);
        }
        JsonNode column = get(ana, "/api/v1/tasks/board?limit=2").get("columns").get(0);

        assertThat(column.at("/state/name").asString()).isEqualTo("Por hacer");
        assertThat(column.get("count").asLong()).isEqualTo(3);
        assertThat(each(column.get("items"), "/title")).hasSize(2);
        List<String> rest = titles(
                ana,
                "?state={s}&sort=rank&cursor={c}",
                column.at("/state/id").asString(),
                column.get("next").asString());
        assertThat(rest).hasSize(1).doesNotContainAnyElementsOf(each(column.get("items"), "/title"));
    }

    @Test
    void a_card_stays_where_it_was_dropped() {
        User ana = user("Ana");
        String a = id(task(ana, "a"));
        String b = id(task(ana, "b"));
        String c = id(task(ana, "c"));
        JsonNode states = get(ana, "/api/v1/tasks/states").get("items");
        String progress = id(states.get(1));

        post(ana, "/api/v1/tasks/{id}/move", Map.of("stateId", progress), a);
        post(ana, "/api/v1/tasks/{id}/move", Map.of("stateId", progress, "before", a), b);
        post(ana, "/api/v1/tasks/{id}/move", Map.of("stateId", progress, "before", a), c);
        assertThat(titles(ana, "?state={s}&sort=rank", progress)).containsExactly("b", "c", "a");
        post(ana, "/api/v1/tasks/{id}/move", Map.of("stateId", progress, "after", a), b);
        assertThat(titles(ana, "?state={s}&sort=rank", progress)).containsExactly("c", "a", "b");

        JsonNode done = post(ana, "/api/v1/tasks/{id}/move", Map.of("stateId", id(states.get(2))), a);
        assertThat(done.get("done").asBoolean()).isTrue();
        assertThat(refusal(call(
                        ana,
                        HttpMethod.POST,
                        "/api/v1/tasks/{id}/move",
                        Map.of("stateId", progress, "before", a),
                        Map.of(),
                        b)))
                .isEqualTo("before not-in-state");
        assertThat(refusal(call(ana, HttpMethod.POST, "/api/v1/tasks/{id}/move", Map.of(), Map.of(), b)))
                .isEqualTo("stateId required");
    }

    @Test
    void states_are_the_organisations_own_as_long_as_every_task_has_one() {
        User ana = user("Ana");
        JsonNode waiting = post(
                ana, "/api/v1/tasks/states", Map.of("name", "En espera", "phase", "in_progress", "color", "#aabbcc"));
        String id = id(task(ana, Map.of("title", "t", "stateId", id(waiting))));

        call(ana, HttpMethod.PATCH, "/api/v1/tasks/states/{id}", Map.of("archived", true), Map.of(), id(waiting))
                .expectStatus()
                .isEqualTo(409);
        call(ana, HttpMethod.PATCH, "/api/v1/tasks/states/{id}", Map.of("phase", "done"), Map.of(), id(waiting))
                .expectStatus()
                .isEqualTo(409);
        assertThat(patch(ana, "/api/v1/tasks/states/{id}", Map.of("name", "Pausada"), id(waiting))
                        .get("version")
                        .asLong())
                .isEqualTo(2);
        post(ana, "/api/v1/tasks/{id}/archive", Map.of(), id);
        patch(ana, "/api/v1/tasks/states/{id}", Map.of("archived", true), id(waiting));
        String open = id(get(ana, "/api/v1/tasks/states").get("items").get(0));
        call(ana, HttpMethod.PATCH, "/api/v1/tasks/states/{id}", Map.of("archived", true), Map.of(), open)
                .expectStatus()
                .isEqualTo(409);
        call(user("Luis", "tasks:view:all"), HttpMethod.POST, "/api/v1/tasks/states", Map.of("name", "x"), Map.of())
                .expectStatus()
                .isForbidden();
    }

    private static String in(Duration time) {
        return Instant.now().plus(time).toString();
    }

    private JsonNode due(User user, String title, Map<String, String> due) {
        Map<String, Object> fields = new java.util.HashMap<>(due);
        fields.put("title", title);
        fields.put("assigneeId", user.id());
        return task(user, fields);
    }
}
