package dev.hilo.task.comments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.task.TaskFixtures;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

class CommentTests extends TaskFixtures {

    @Test
    void comments_are_the_authors_own() {
        User ana = user("Ana");
        User luis = user("Luis");
        String task = id(task(ana, "Contrato"));
        String comment = id(post(ana, "/api/v1/tasks/{t}/comments", Map.of("text", "primero\u0000"), task));
        post(luis, "/api/v1/tasks/{t}/comments", Map.of("text", "segundo"), task);

        call(luis, HttpMethod.PUT, "/api/v1/tasks/{t}/comments/{c}", Map.of("text", "x"), Map.of(), task, comment)
                .expectStatus()
                .isNotFound();
        call(luis, HttpMethod.DELETE, "/api/v1/tasks/{t}/comments/{c}", null, Map.of(), task, comment)
                .expectStatus()
                .isNotFound();
        ok(call(
                ana,
                HttpMethod.PUT,
                "/api/v1/tasks/{t}/comments/{c}",
                Map.of("text", "mejor"),
                Map.of(),
                task,
                comment));

        JsonNode said = get(luis, "/api/v1/tasks/{t}/comments", task).get("items");
        assertThat(each(said, "/text")).containsExactly("segundo", "mejor");
        assertThat(each(said, "/author/name")).containsExactly("Luis", "Ana");
        call(ana, HttpMethod.DELETE, "/api/v1/tasks/{t}/comments/{c}", null, Map.of(), task, comment)
                .expectStatus()
                .isNoContent();
        assertThat(get(ana, "/api/v1/tasks/{t}/comments", task).get("items").size())
                .isEqualTo(1);
    }

    @Test
    void a_comment_says_something_and_mentions_people_who_are_there() {
        User ana = user("Ana");
        String task = id(task(ana, "Contrato"));

        assertThat(refused(ana, task, Map.of("text", " "))).isEqualTo("text required");
        assertThat(refused(ana, task, Map.of("text", "hola", "mentions", List.of(UUID.randomUUID()))))
                .isEqualTo("mentions unknown-user");
        assertThat(get(ana, "/api/v1/tasks/{t}/comments", task).get("items").size())
                .isZero();
        User stranger = user("Eva", "tasks:view:own");
        call(stranger, HttpMethod.GET, "/api/v1/tasks/{t}/comments", null, Map.of(), task)
                .expectStatus()
                .isNotFound();
    }

    private String refused(User user, String task, Map<String, ?> said) {
        return refusal(call(user, HttpMethod.POST, "/api/v1/tasks/{t}/comments", said, Map.of(), task));
    }
}
