package dev.hilo.task.quickadd;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.task.TaskFixtures;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

class QuickAddTests extends TaskFixtures {

    private static final ZoneId BOGOTA = ZoneId.of("America/Bogota");

    @Test
    void a_line_becomes_a_task_of_ones_own_in_ones_own_time_zone() {
        User ana = user("Ana");
        UUID juan = contact("Juan");
        JsonNode task = post(
                ana, "/api/v1/tasks/quick", Map.of("text", "llamar a Juan mañana 10:00", "contacts", List.of(juan)));

        assertThat(task.get("title").asString()).isEqualTo("llamar a Juan");
        assertThat(task.get("dueAt").asString())
                .isEqualTo(LocalDate.now(BOGOTA)
                        .plusDays(1)
                        .atTime(10, 0)
                        .atZone(BOGOTA)
                        .toInstant()
                        .toString());
        assertThat(task.at("/assignee/name").asString()).isEqualTo("Ana");
        assertThat(task.at("/contacts/0/name").asString()).isEqualTo("Juan");
    }

    @Test
    void a_preview_makes_nothing_and_an_empty_line_is_refused() {
        User ana = user("Ana");
        assertThat(post(ana, "/api/v1/tasks/quick/preview", Map.of("text", "mañana"))
                        .get("title")
                        .asString())
                .isEqualTo("mañana");
        assertThat(refusal(call(ana, HttpMethod.POST, "/api/v1/tasks/quick", Map.of("text", " "), Map.of())))
                .isEqualTo("text required");
        assertThat(titles(ana, "")).isEmpty();
    }
}
