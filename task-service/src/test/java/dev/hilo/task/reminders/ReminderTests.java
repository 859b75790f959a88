package dev.hilo.task.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.hilo.contracts.Topics;
import dev.hilo.task.TaskFixtures;
import dev.hilo.testing.KafkaProbe;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Flux;
import tools.jackson.databind.JsonNode;

class ReminderTests extends TaskFixtures {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

    @Autowired
    FireReminders fireReminders;

    @Test
    void whoever_has_a_task_is_told_before_it_is_due_and_when_it_has_passed() {
        User ana = user("Ana");
        task(
                ana,
                Map.of(
                        "title", "Llamar",
                        "dueAt", Instant.now().plusSeconds(61).toString(),
                        "reminders", List.of(1),
                        "assigneeId", ana.id()));
        await().atMost(LONG_ENOUGH).untilAsserted(() -> assertThat(kinds(ana)).containsExactly("task_due_soon"));

        sql("update reminders set fire_at = now() where org_id = '%s'", org);
        await().atMost(LONG_ENOUGH)
                .untilAsserted(() -> assertThat(kinds(ana)).containsExactly("task_overdue", "task_due_soon"));
        assertThat(get(ana, "/api/v1/notifications").at("/items/0/title").asString())
                .isEqualTo("Llamar");
    }

    @Test
    void nobody_is_told_of_what_is_done_or_put_away_and_a_new_date_plans_anew() {
        User ana = user("Ana");
        String done = id(due(ana, "hecha", "2030-01-01"));
        String away = id(due(ana, "archivada", "2030-01-01"));
        String moved = id(due(ana, "movida", "2030-01-01"));
        post(ana, "/api/v1/tasks/{id}/complete", Map.of(), done);
        post(ana, "/api/v1/tasks/{id}/archive", Map.of(), away);
        patch(ana, "/api/v1/tasks/{id}", Map.of("dueOn", "2031-01-01"), moved);

        assertThat(number("select count(*) from reminders where org_id = '%s'", org))
                .isEqualTo(2);
        assertThat(number("select count(*) from reminders where org_id = '%s' and fire_at > '2030-12-01'", org))
                .isEqualTo(2);
    }

    @Test
    void many_that_are_due_at_once_are_told_once_each_by_however_many_look() {
        User ana = user("Ana");
        String task = id(due(ana, "muchas", "2030-01-01"));
        sql("delete from reminders where org_id = '%s'", org);
        sql(
                "insert into reminders (id, org_id, task_id, kind, fire_at)"
                        + " select uuidv7(), '%s', '%s', 'TASK_OVERDUE', now() - interval '1 second'"
                        + " from generate_series(1, 5000)",
                org, task);

        Flux.range(0, 12).flatMap(_ -> fireReminders.fire(), 4).blockLast(LONG_ENOUGH);

        await().atMost(LONG_ENOUGH).until(() -> number("select count(*) from reminders where org_id = '%s'", org) == 0);
        assertThat(number("select count(*) from notifications where org_id = '%s'", org))
                .isEqualTo(5000);
        String user = ana.id().toString();
        var told = environment
                .probe(Topics.TASK_EVENTS)
                .await(
                        5000,
                        event -> user.equals(event.key())
                                && KafkaProbe.header(event, "ce_type").equals("NotificationRaised"));
        assertThat(told.stream().map(event -> KafkaProbe.header(event, "ce_id")).distinct())
                .hasSize(5000);
    }

    private JsonNode due(User user, String title, String day) {
        return task(user, Map.of("title", title, "dueOn", day, "assigneeId", user.id()));
    }

    private List<String> kinds(User user) {
        return each(get(user, "/api/v1/notifications").get("items"), "/kind");
    }
}
