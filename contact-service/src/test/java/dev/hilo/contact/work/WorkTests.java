package dev.hilo.contact.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.hilo.contact.ContactFixtures;
import dev.hilo.contracts.Topics;
import dev.hilo.contracts.task.TaskEvent;
import dev.hilo.contracts.task.TaskEvent.ActivityLogged;
import dev.hilo.contracts.task.TaskEvent.Change;
import dev.hilo.contracts.task.TaskEvent.Task;
import dev.hilo.contracts.task.TaskEvent.TaskChanged;
import dev.hilo.platform.ids.Ids;
import dev.hilo.platform.kafka.EventProducer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Mono;

class WorkTests extends ContactFixtures {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);
    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");

    @Autowired
    EventProducer events;

    @Autowired
    FollowWork followWork;

    @Test
    void tasks_and_activities_stand_on_the_timelines_of_those_they_are_for() {
        UUID ada = person("Ada");
        TaskChanged made = task(ada, 1, Change.CREATED, "Por hacer", NOON);
        TaskChanged done = task(ada, 3, Change.COMPLETED, "Completada", NOON.plusSeconds(60));
        TaskChanged edited = task(ada, 2, Change.EDITED, "Por hacer", NOON.plusSeconds(30));
        events.send(Topics.TASK_EVENTS, List.of(made, done, edited, made, call(ada, 1, "Contactado", false)))
                .block(LONG_ENOUGH);

        await().atMost(LONG_ENOUGH)
                .untilAsserted(() -> assertThat(timeline(ada, ""))
                        .containsExactly(
                                "Llamada → Contactado", "Enviar oferta → Completada", "Enviar oferta → Por hacer"));
        assertThat(timeline(ada, "?kind=call")).containsExactly("Llamada → Contactado");
        assertThat(timeline(ada, "?kind=task")).hasSize(2);
    }

    @Test
    void an_activity_stands_there_as_its_latest_version_says_in_whatever_order_it_comes() {
        UUID ada = person("Ada");
        UUID bob = person("Bob");
        UUID id = Ids.next();
        apply(activity(id, bob, 2, "Interesado", false), activity(id, ada, 1, "", false));
        assertThat(timeline(bob, "")).containsExactly("Llamada → Interesado");
        assertThat(timeline(ada, "")).isEmpty();

        apply(activity(id, ada, 3, "Vendido", false));
        assertThat(timeline(bob, "")).isEmpty();
        assertThat(timeline(ada, "")).containsExactly("Llamada → Vendido");

        apply(activity(id, ada, 4, "Vendido", true));
        apply(activity(id, ada, 3, "Vendido", false));
        assertThat(timeline(ada, "")).isEmpty();
    }

    private UUID person(String name) {
        UUID id = Ids.next();
        sql(("insert into contacts (id, org_id, display_name, origin_channel, search_text)"
                        + " values ('%s', '%s', '%s', 'WHATSAPP', '%s')")
                .formatted(id, org, name, name.toLowerCase(java.util.Locale.ROOT)));
        return id;
    }

    private void apply(TaskEvent... told) {
        Mono<Void> work = followWork.follow(List.of(told));
        work.block(LONG_ENOUGH);
    }

    private List<String> timeline(UUID contact, String query) {
        return each(get("/api/v1/contacts/{id}/timeline" + query, contact), "/preview");
    }

    private TaskChanged task(UUID contact, long version, Change what, String state, Instant at) {
        Task task = new Task(
                "Enviar oferta",
                state,
                false,
                null,
                null,
                null,
                List.of(contact),
                List.of(),
                List.of(),
                List.of(),
                false);
        return new TaskChanged(Ids.next(), org, at, contact, version, what, null, task);
    }

    private ActivityLogged call(UUID contact, long version, String outcome, boolean deleted) {
        return activity(Ids.next(), contact, version, outcome, deleted);
    }

    private ActivityLogged activity(UUID id, UUID contact, long version, String outcome, boolean deleted) {
        return new ActivityLogged(
                Ids.next(),
                org,
                NOON,
                id,
                version,
                "call",
                "Llamada",
                outcome,
                NOON.plusSeconds(3600),
                null,
                List.of(contact),
                deleted);
    }
}
