package dev.hilo.task.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.task.TaskFixtures;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

class NotificationTests extends TaskFixtures {

    @Test
    void the_new_assignee_is_told_and_nobody_is_told_of_their_own_doing() {
        User ana = user("Ana");
        User luis = user("Luis");
        String id = id(task(ana, Map.of("title", "Oferta", "assigneeId", ana.id())));
        patch(ana, "/api/v1/tasks/{id}", Map.of("assigneeId", luis.id()), id);
        patch(ana, "/api/v1/tasks/{id}", Map.of("title", "Oferta nueva"), id);

        JsonNode told = get(luis, "/api/v1/notifications").get("items");
        assertThat(each(told, "/kind")).containsExactly("task_assigned");
        assertThat(told.get(0).get("subjectId").asString()).isEqualTo(id);
        assertThat(get(ana, "/api/v1/notifications").get("items").size()).isZero();
    }

    @Test
    void what_was_told_is_read_one_by_one_or_all_at_once_by_whom_it_was_told() {
        User ana = user("Ana");
        User luis = user("Luis");
        for (int i = 0; i < 3; i++) {
            task(ana, Map.of("title", "t" + i, "assigneeId", luis.id()));
        }
        JsonNode page = get(luis, "/api/v1/notifications?limit=2");
        assertThat(each(page.get("items"), "/title")).containsExactly("t2", "t1");
        assertThat(each(
                        get(
                                        luis,
                                        "/api/v1/notifications?cursor={c}",
                                        page.get("next").asString())
                                .get("items"),
                        "/title"))
                .containsExactly("t0");

        String first = id(page.get("items").get(0));
        post(ana, "/api/v1/notifications/{id}/read", null, first);
        assertThat(unread(luis)).isEqualTo(3);
        post(luis, "/api/v1/notifications/{id}/read", null, first);
        assertThat(unread(luis)).isEqualTo(2);
        assertThat(each(get(luis, "/api/v1/notifications?unread=true").get("items"), "/title"))
                .containsExactly("t1", "t0");
        post(luis, "/api/v1/notifications/read-all", null);
        assertThat(unread(luis)).isZero();
    }

    @Test
    void a_kind_that_is_muted_is_not_told() {
        User ana = user("Ana");
        User luis = user("Luis");
        ok(call(
                luis,
                HttpMethod.PUT,
                "/api/v1/notifications/settings",
                Map.of("muted", List.of("task_assigned")),
                Map.of()));
        task(ana, Map.of("title", "callada", "assigneeId", luis.id()));

        assertThat(get(luis, "/api/v1/notifications/settings").at("/muted/0").asString())
                .isEqualTo("task_assigned");
        assertThat(unread(luis)).isZero();
        ok(call(luis, HttpMethod.PUT, "/api/v1/notifications/settings", Map.of("muted", List.of()), Map.of()));
        task(ana, Map.of("title", "dicha", "assigneeId", luis.id()));
        assertThat(unread(luis)).isEqualTo(1);
    }

    @Test
    void whoever_is_mentioned_in_a_comment_is_told_once() {
        User ana = user("Ana");
        User luis = user("Luis");
        String id = id(task(ana, "Contrato"));
        Map<String, Object> said = Map.of("text", "@Luis ¿lo ves?", "mentions", List.of(luis.id(), ana.id()));
        JsonNode comment = post(ana, "/api/v1/tasks/{id}/comments", said, id);
        ok(call(ana, HttpMethod.PUT, "/api/v1/tasks/{id}/comments/{c}", said, Map.of(), id, id(comment)));

        assertThat(each(get(luis, "/api/v1/notifications?kind=mentioned").get("items"), "/title"))
                .containsExactly("Contrato");
        assertThat(unread(ana)).isZero();
    }

    private long unread(User user) {
        return get(user, "/api/v1/notifications/unread-count").get("unread").asLong();
    }
}
