package dev.hilo.task.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.task.TaskFixtures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

class BulkTests extends TaskFixtures {

    @Test
    void a_selection_of_contacts_gets_a_task_each_and_all_are_assigned_postponed_and_completed_at_once() {
        User ana = user("Ana");
        User luis = user("Luis");
        List<UUID> contacts =
                IntStream.range(0, 100).mapToObj(i -> contact("C" + i)).toList();
        JsonNode made = bulk(
                ana,
                "create",
                Map.of("contacts", contacts, "task", Map.of("title", "Felicitar", "dueAt", "2030-01-31T15:00:00Z")));
        assertThat(made.get("changed").asInt()).isEqualTo(100);
        assertThat(titles(ana, "?contact={c}", contacts.get(7))).containsExactly("Felicitar");

        List<String> ids = each(get(ana, "/api/v1/tasks?limit=200").get("items"), "/id");
        assertThat(changed(bulk(ana, "assign", Map.of("ids", ids, "assigneeId", luis.id()))))
                .isEqualTo(100);
        assertThat(changed(bulk(ana, "assign", Map.of("ids", ids, "assigneeId", luis.id()))))
                .isZero();
        assertThat(get(luis, "/api/v1/notifications/unread-count").get("unread").asInt())
                .isEqualTo(100);
        assertThat(changed(bulk(ana, "postpone", Map.of("ids", ids, "days", 2))))
                .isEqualTo(100);
        assertThat(get(ana, "/api/v1/tasks/{id}", ids.getFirst()).get("dueAt").asString())
                .isEqualTo("2030-02-02T15:00:00Z");
        assertThat(changed(bulk(ana, "complete", Map.of("ids", ids)))).isEqualTo(100);
        assertThat(titles(ana, "?done=false")).isEmpty();
    }

    @Test
    void one_that_cannot_be_keeps_all_as_they_are() {
        User ana = user("Ana");
        List<UUID> contacts = new ArrayList<>(List.of(contact("A"), UUID.randomUUID()));

        assertThat(refused(ana, "create", Map.of("contacts", contacts, "task", Map.of("title", "t"))))
                .isEqualTo("contacts[0] unknown-record");
        assertThat(titles(ana, "")).isEmpty();
        assertThat(refused(ana, "complete", Map.of("ids", List.of()))).isEqualTo("ids between");
        assertThat(refused(ana, "postpone", Map.of("ids", contacts))).isEqualTo("days days-or-day");
        assertThat(refused(ana, "postpone", Map.of("ids", contacts, "days", 0))).isEqualTo("days between");
        assertThat(refused(ana, "create", Map.of("contacts", contacts))).isEqualTo("task required");
    }

    @Test
    void only_what_one_may_edit_is_changed() {
        User ana = user("Ana");
        User own = user("Luis", "tasks:view:own tasks:edit:own tasks:bulk:own");
        String mine = id(task(ana, Map.of("title", "suya", "assigneeId", own.id())));
        String others = id(task(ana, "ajena"));

        assertThat(changed(bulk(own, "complete", Map.of("ids", List.of(mine, others)))))
                .isEqualTo(1);
        assertThat(titles(ana, "?done=false")).containsExactly("ajena");
        call(
                        user("Eva", "tasks:edit:all"),
                        HttpMethod.POST,
                        "/api/v1/tasks/bulk/complete",
                        Map.of("ids", List.of(mine)),
                        Map.of())
                .expectStatus()
                .isForbidden();
    }

    private JsonNode bulk(User user, String what, Map<String, ?> body) {
        return post(user, "/api/v1/tasks/bulk/" + what, body);
    }

    private String refused(User user, String what, Map<String, ?> body) {
        return refusal(call(user, HttpMethod.POST, "/api/v1/tasks/bulk/" + what, body, Map.of()));
    }

    private static int changed(JsonNode result) {
        return result.get("changed").asInt();
    }
}
