package dev.hilo.task.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.contracts.Topics;
import dev.hilo.platform.ids.Ids;
import dev.hilo.task.TaskFixtures;
import dev.hilo.testing.KafkaProbe;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

class TaskTests extends TaskFixtures {

    private final Instant tomorrow =
            Instant.now().plus(Duration.ofDays(1)).truncatedTo(java.time.temporal.ChronoUnit.SECONDS);

    @Test
    void a_new_task_is_open_and_shows_the_names_of_all_it_hangs_on() {
        User ana = user("Ana");
        UUID team = team("Ventas");
        UUID juan = contact("Juan Pérez");

        JsonNode made = task(
                ana,
                Map.of(
                        "title", "  Llamar a Juan\u0000 ",
                        "priority", "high",
                        "dueAt", tomorrow.toString(),
                        "assigneeId", ana.id(),
                        "teamId", team,
                        "tags", List.of("vip", "vip"),
                        "contacts", List.of(juan)));

        JsonNode task = get(ana, "/api/v1/tasks/{id}", id(made));
        assertThat(task.get("title").asString()).isEqualTo("Llamar a Juan");
        assertThat(task.at("/state/name").asString()).isEqualTo("Por hacer");
        assertThat(task.at("/state/nameEn").asString()).isEqualTo("To do");
        assertThat(task.at("/state/phase").asString()).isEqualTo("open");
        assertThat(task.get("priority").asString()).isEqualTo("high");
        assertThat(task.get("urgency").asString()).isEqualTo("soon");
        assertThat(task.at("/assignee/name").asString()).isEqualTo("Ana");
        assertThat(task.at("/team/name").asString()).isEqualTo("Ventas");
        assertThat(task.at("/createdBy/name").asString()).isEqualTo("Ana");
        assertThat(task.at("/contacts/0/name").asString()).isEqualTo("Juan Pérez");
        assertThat(task.get("tags").toString()).isEqualTo("[\"vip\"]");
    }

    @Test
    void a_request_repeated_with_its_key_makes_one_task() {
        User ana = user("Ana");
        Map<String, String> key = Map.of("Idempotency-Key", "k1");
        String first = id(ok(call(ana, HttpMethod.POST, "/api/v1/tasks", Map.of("title", "Una"), key)));
        String second = id(ok(call(ana, HttpMethod.POST, "/api/v1/tasks", Map.of("title", "Una"), key)));

        assertThat(second).isEqualTo(first);
        assertThat(titles(ana, "")).containsExactly("Una");
        call(ana, HttpMethod.POST, "/api/v1/tasks", Map.of("title", "Otra"), key)
                .expectStatus()
                .isEqualTo(422);
    }

    @Test
    void a_patch_changes_what_it_says_and_refuses_a_version_that_is_gone() {
        User ana = user("Ana");
        JsonNode task = task(ana, Map.of("title", "Enviar", "description", "La oferta", "dueAt", tomorrow.toString()));

        JsonNode changed =
                patch(ana, "/api/v1/tasks/{id}", Map.of("title", "Enviar oferta", "dueOn", "2030-05-01"), id(task));
        assertThat(changed.get("title").asString()).isEqualTo("Enviar oferta");
        assertThat(changed.get("description").asString()).isEqualTo("La oferta");
        assertThat(changed.get("dueOn").asString()).isEqualTo("2030-05-01");
        assertThat(changed.get("dueAt").isNull()).isTrue();
        assertThat(changed.get("version").asLong()).isEqualTo(2);

        call(ana, HttpMethod.PATCH, "/api/v1/tasks/{id}", Map.of("title", "X"), Map.of("If-Match", "\"1\""), id(task))
                .expectStatus()
                .isEqualTo(412);
        assertThat(refusal(
                        call(ana, HttpMethod.PATCH, "/api/v1/tasks/{id}", Map.of("colour", "red"), Map.of(), id(task))))
                .isEqualTo("colour unknown");
    }

    @Test
    void completing_reopening_archiving_and_restoring_are_told_and_remembered() {
        User ana = user("Ana");
        String id = id(task(ana, "Preparar"));

        assertThat(post(ana, "/api/v1/tasks/{id}/complete", Map.of(), id)
                        .get("completedAt")
                        .isNull())
                .isFalse();
        assertThat(post(ana, "/api/v1/tasks/{id}/complete", Map.of(), id)
                        .get("version")
                        .asLong())
                .isEqualTo(2);
        assertThat(post(ana, "/api/v1/tasks/{id}/reopen", Map.of(), id)
                        .get("done")
                        .asBoolean())
                .isFalse();
        post(ana, "/api/v1/tasks/{id}/archive", Map.of(), id);
        assertThat(titles(ana, "")).isEmpty();
        assertThat(titles(ana, "?archived=true")).containsExactly("Preparar");
        post(ana, "/api/v1/tasks/{id}/restore", Map.of(), id);

        assertThat(each(get(ana, "/api/v1/tasks/{id}/history", id).get("items"), "/what"))
                .containsExactly("restored", "archived", "reopened", "completed", "created");
        var told = environment
                .probe(Topics.TASK_EVENTS)
                .await(
                        5,
                        event -> id.equals(event.key())
                                && KafkaProbe.header(event, "ce_type").equals("TaskChanged"));
        assertThat(told)
                .extracting(event -> JSON.readTree(event.value()).get("version").asLong())
                .containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void history_tells_what_a_field_was_before() {
        User ana = user("Ana");
        String id = id(task(ana, "Antes"));
        patch(ana, "/api/v1/tasks/{id}", Map.of("title", "Después"), id);

        JsonNode latest =
                get(ana, "/api/v1/tasks/{id}/history?limit=1", id).get("items").get(0);
        assertThat(latest.at("/changes/title/from").asString()).isEqualTo("Antes");
        assertThat(latest.at("/changes/title/to").asString()).isEqualTo("Después");
        assertThat(latest.get("actorName").asString()).isEqualTo("Ana");
    }

    @Test
    void subtasks_and_checklist_are_the_progress_of_a_task() {
        User ana = user("Ana");
        String id = id(task(ana, "Feria"));
        String part = id(post(ana, "/api/v1/tasks/{id}/subtasks", Map.of("title", "Stand"), id));
        post(ana, "/api/v1/tasks/{id}/subtasks", Map.of("title", "Folletos"), id);
        String item = id(post(ana, "/api/v1/tasks/{id}/checklist", Map.of("title", "Permiso"), id));
        post(ana, "/api/v1/tasks/{id}/complete", Map.of(), part);
        patch(ana, "/api/v1/tasks/{id}/checklist/{item}", Map.of("done", true), id, item);

        JsonNode task = get(ana, "/api/v1/tasks/{id}", id);
        assertThat(task.at("/progress/done").asLong()).isEqualTo(2);
        assertThat(task.at("/progress/all").asLong()).isEqualTo(3);
        assertThat(titles(ana, "")).containsExactly("Feria");
        assertThat(titles(ana, "?parent={id}&sort=created", id)).containsExactly("Stand", "Folletos");

        call(ana, HttpMethod.DELETE, "/api/v1/tasks/{id}/checklist/{item}", null, Map.of(), id, item)
                .expectStatus()
                .isNoContent();
        assertThat(get(ana, "/api/v1/tasks/{id}", id).at("/progress/all").asLong())
                .isEqualTo(2);
    }

    @Test
    void a_repeating_task_leaves_its_next_occurrence_behind_until_the_rule_ends() {
        User ana = user("Ana");
        String id = id(task(
                ana,
                Map.of("title", "Informe", "dueOn", "2030-01-31", "repeat", "FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=2")));

        post(ana, "/api/v1/tasks/{id}/complete", Map.of(), id);
        JsonNode next = get(ana, "/api/v1/tasks?done=false").get("items").get(0);
        assertThat(next.get("dueOn").asString()).isEqualTo("2030-02-28");

        post(ana, "/api/v1/tasks/{id}/complete", Map.of(), id(next));
        assertThat(titles(ana, "?done=false")).isEmpty();
        assertThat(titles(ana, "?done=true")).hasSize(2);
    }

    @Test
    void what_cannot_be_is_refused_by_name_and_nothing_is_changed() {
        User ana = user("Ana");
        UUID stranger = Ids.next();
        sql(
                "insert into directory_users (id, org_id, name, email, locale, time_zone, active, version)"
                        + " values ('%s', '%s', 'Otro', 'o@example.test', 'es', 'UTC', true, 1)",
                stranger, Ids.next());
        UUID gone = contact("Borrada");
        sql("update directory_contacts set erased = true where id = '%s'", gone);

        assertThat(refused(ana, Map.of("title", " "))).isEqualTo("title required");
        assertThat(refused(ana, Map.of("title", "x".repeat(301)))).isEqualTo("title too-long");
        assertThat(refused(
                        ana, Map.of("title", "t", "startAt", "2030-01-02T00:00:00Z", "dueAt", "2030-01-01T00:00:00Z")))
                .isEqualTo("dueAt due-before-start");
        assertThat(refused(ana, Map.of("title", "t", "dueOn", "2030-01-02", "dueAt", "2030-01-01T00:00:00Z")))
                .isEqualTo("dueOn day-or-time");
        assertThat(refused(ana, Map.of("title", "t", "dueAt", "+100000-01-01T00:00:00Z")))
                .isEqualTo("dueAt time");
        assertThat(refused(ana, Map.of("title", "t", "assigneeId", UUID.randomUUID())))
                .isEqualTo("assigneeId unknown-user");
        assertThat(refused(ana, Map.of("title", "t", "teamId", UUID.randomUUID())))
                .isEqualTo("teamId unknown-team");
        assertThat(refused(ana, Map.of("title", "t", "stateId", UUID.randomUUID())))
                .isEqualTo("stateId unknown-state");
        assertThat(refused(ana, Map.of("title", "t", "deals", List.of(UUID.randomUUID()))))
                .isEqualTo("deals[0] unknown-record");
        assertThat(refused(ana, Map.of("title", "t", "dueOn", "2030-01-01", "repeat", "FREQ=DAILY")))
                .isEqualTo("repeat repeat-never-ends");
        assertThat(refused(ana, Map.of("title", "t", "repeat", "FREQ=DAILY;COUNT=3")))
                .isEqualTo("repeat repeat-needs-date");
        assertThat(refused(ana, Map.of("title", "t", "assigneeId", stranger))).isEqualTo("assigneeId unknown-user");
        assertThat(refused(ana, Map.of("title", "t", "contacts", List.of(gone))))
                .isEqualTo("contacts[0] unknown-record");
        assertThat(number("select count(*) from tasks where org_id = '%s'", org))
                .isZero();
    }

    @Test
    void subtasks_form_no_circle_and_are_one_level_deep() {
        User ana = user("Ana");
        String whole = id(task(ana, "Todo"));
        String part = id(post(ana, "/api/v1/tasks/{id}/subtasks", Map.of("title", "Parte"), whole));
        String other = id(task(ana, "Otra"));

        assertThat(refusal(call(
                        ana, HttpMethod.POST, "/api/v1/tasks/{id}/subtasks", Map.of("title", "x"), Map.of(), part)))
                .isEqualTo("parentId unknown-parent");
        assertThat(refusedPatch(ana, other, other)).isEqualTo("parentId subtask-cycle");
        assertThat(refusedPatch(ana, whole, other)).isEqualTo("parentId subtask-cycle");
        assertThat(refusedPatch(ana, whole, part)).isEqualTo("parentId unknown-parent");
        assertThat(number("select count(*) from tasks where org_id = '%s' and version > 1", org))
                .isZero();
    }

    @Test
    void a_contact_that_was_made_a_moment_ago_is_waited_for() throws Exception {
        User ana = user("Ana");
        UUID fresh = Ids.next();
        Thread word = Thread.ofVirtual()
                .start(() -> sql(
                        "insert into directory_contacts (id, org_id, display_name, root_id, version)"
                                + " select '%1$s', '%2$s', 'Recién', '%1$s', 1 from pg_sleep(0.4)",
                        fresh, org));

        assertThat(task(ana, Map.of("title", "t", "contacts", List.of(fresh)))
                        .at("/contacts/0/name")
                        .asString())
                .isEqualTo("Recién");
        word.join();
    }

    @Test
    void own_tasks_are_those_assigned_to_one_or_ones_team_or_made_by_one() {
        UUID team = team("Soporte");
        User boss = user("Jefa");
        User own = user("Luis", "tasks:view:own tasks:edit:own tasks:create:own", team);
        User mate = user("Marta", "tasks:view:team", team);
        task(boss, Map.of("title", "de Luis", "assigneeId", own.id()));
        task(boss, Map.of("title", "del equipo", "teamId", team));
        String others = id(task(boss, "de la jefa"));
        task(own, "hecha por Luis");

        assertThat(titles(own, "")).containsExactlyInAnyOrder("de Luis", "del equipo", "hecha por Luis");
        assertThat(titles(mate, "")).containsExactlyInAnyOrder("de Luis", "del equipo", "hecha por Luis");
        assertThat(get(own, "/api/v1/tasks/counts").get("open").asLong()).isEqualTo(3);
        call(own, HttpMethod.GET, "/api/v1/tasks/{id}", null, Map.of(), others)
                .expectStatus()
                .isNotFound();
        call(own, HttpMethod.PATCH, "/api/v1/tasks/{id}", Map.of("title", "x"), Map.of(), others)
                .expectStatus()
                .isNotFound();
        call(mate, HttpMethod.POST, "/api/v1/tasks", Map.of("title", "x"), Map.of())
                .expectStatus()
                .isForbidden();
        call(user("Nadie", "contacts:view:all"), HttpMethod.GET, "/api/v1/tasks/board", null, Map.of())
                .expectStatus()
                .isForbidden();
    }

    @Test
    void another_organisation_sees_nothing() {
        String id = id(task(user("Ana"), "Secreta"));
        User stranger = new User(Ids.next(), Ids.next(), "Eva", user("Eva").permissions(), List.of());

        call(stranger, HttpMethod.GET, "/api/v1/tasks/{id}", null, Map.of(), id)
                .expectStatus()
                .isNotFound();
        assertThat(titles(stranger, "")).isEmpty();
    }

    private String refused(User user, Map<String, ?> fields) {
        return refusal(call(user, HttpMethod.POST, "/api/v1/tasks", fields, Map.of()));
    }

    private String refusedPatch(User user, String task, String parent) {
        return refusal(call(user, HttpMethod.PATCH, "/api/v1/tasks/{id}", Map.of("parentId", parent), Map.of(), task));
    }
}
