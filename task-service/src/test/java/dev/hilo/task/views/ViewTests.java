package dev.hilo.task.views;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.task.TaskFixtures;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

class ViewTests extends TaskFixtures {

    @Test
    void a_new_default_takes_the_place_of_the_one_before_and_views_are_ones_own() {
        User ana = user("Ana");
        String pending = view(ana, Map.of("name", "Pendientes", "query", "assignee=me&done=false", "isDefault", true));
        String board = view(ana, Map.of("name", "Tablero", "mode", "board", "isDefault", true));

        JsonNode views = get(ana, "/api/v1/tasks/views").get("items");
        assertThat(each(views, "/name")).containsExactly("Pendientes", "Tablero");
        assertThat(each(views, "/isDefault")).containsExactly("false", "true");
        patch(ana, "/api/v1/tasks/views/{id}", Map.of("isDefault", true), pending);
        assertThat(each(get(ana, "/api/v1/tasks/views").get("items"), "/isDefault"))
                .containsExactly("true", "false");

        User luis = user("Luis");
        assertThat(get(luis, "/api/v1/tasks/views").get("items").size()).isZero();
        call(luis, HttpMethod.DELETE, "/api/v1/tasks/views/{id}", null, Map.of(), board)
                .expectStatus()
                .isNotFound();
        call(ana, HttpMethod.DELETE, "/api/v1/tasks/views/{id}", null, Map.of(), board)
                .expectStatus()
                .isNoContent();
        assertThat(refusal(call(ana, HttpMethod.POST, "/api/v1/tasks/views", Map.of("query", "x"), Map.of())))
                .isEqualTo("name required");
    }

    private String view(User user, Map<String, ?> fields) {
        return id(post(user, "/api/v1/tasks/views", fields));
    }
}
