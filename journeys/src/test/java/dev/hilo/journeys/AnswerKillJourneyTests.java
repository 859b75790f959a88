package dev.hilo.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Whatever is killed in the middle, no answer is lost and none reaches its provider twice (design §3, 8). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnswerKillJourneyTests {

    private static final int PEOPLE = 25;
    private static final int ANSWERS_EACH = 12;
    private static final int AGENTS = 8;

    private final Installation hilo = Installation.up();

    @Test
    void every_answer_reaches_its_provider_once_or_says_that_nobody_knows() throws Exception {
        Api admin = Api.withToken(hilo.url(), hilo.token());
        GraphPeer whatsapp = GraphPeer.started();
        WhatsAppNumber number = WhatsAppNumber.answering(admin, Api.asBrowser(hilo.url()), "journey-answers");
        List<String> conversations = IntStream.range(0, PEOPLE)
                .mapToObj(person -> begun(admin, number, person))
                .toList();
        List<Future<List<String>>> agents = new ArrayList<>();

        try (ExecutorService work = Executors.newFixedThreadPool(AGENTS)) {
            conversations.forEach(conversation -> agents.add(work.submit(() -> answered(conversation))));
            killOnceTaken(whatsapp, 60, "ingestion");
            killOnceTaken(whatsapp, 150, "contact");
            killOnceTaken(whatsapp, 200, "ingestion");
            for (Future<List<String>> agent : agents) {
                agent.get();
            }
        }

        Api reader = Api.withToken(hilo.url(), hilo.token());
        int answers = 0;
        for (int i = 0; i < PEOPLE; i++) {
            String conversation = conversations.get(i);
            await().atMost(Duration.ofMinutes(2))
                    .pollInterval(Duration.ofMillis(500))
                    .untilAsserted(() ->
                            assertThat(statuses(reader, conversation).values()).doesNotContain("queued"));
            Map<String, String> settled = statuses(reader, conversation);
            assertThat(settled.keySet()).containsAll(agents.get(i).get());
            answers += settled.size();
            settled.forEach((id, status) -> assertThat(whatsapp.taken(id))
                    .as("%s is %s", id, status)
                    .isBetween(status.equals("sent") ? 1 : 0, 1));
            assertThat(settled.values()).isSubsetOf("sent", "uncertain");
        }
        assertThat(answers).isEqualTo(PEOPLE * ANSWERS_EACH);
        assertThat(whatsapp.count()).isGreaterThan(answers - 3 * AGENTS * 4);
    }

    private void killOnceTaken(GraphPeer whatsapp, int count, String process) {
        await().atMost(Duration.ofMinutes(3)).until(() -> whatsapp.count() >= count);
        hilo.kill(process);
        hilo.revive();
    }

    private static String begun(Api admin, WhatsAppNumber number, int person) {
        String handle = "57302777%04d".formatted(person);
        assertThat(number.tells(handle, "Cliente " + person, "wamid.a-" + person, "hola", Instant.now()))
                .isEqualTo(200);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> admin.json("/api/v1/conversations?q=" + handle)
                                .get("items")
                                .size()
                        == 1);
        return admin.json("/api/v1/conversations?q=" + handle).at("/items/0/id").asString();
    }

    /** What an agent's browser does: sends again with the same key until it hears what became of it. */
    private List<String> answered(String conversation) {
        Api agent = Api.withToken(hilo.url(), hilo.token());
        return IntStream.range(0, ANSWERS_EACH)
                .mapToObj(i -> answered(agent, conversation, i))
                .toList();
    }

    private static String answered(Api agent, String conversation, int i) {
        String path = "/api/v1/conversations/%s/messages".formatted(conversation);
        List<String> id = new ArrayList<>();
        await().atMost(Duration.ofMinutes(3))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(300))
                .ignoreExceptions()
                .until(() -> {
                    HttpResponse<String> made =
                            agent.postOnce(path, Map.of("text", "respuesta " + i), conversation + "-" + i);
                    id.add(Api.JSON.readTree(made.body()).path("id").asString(""));
                    return made.statusCode() == 201;
                });
        return id.getLast();
    }

    private static Map<String, String> statuses(Api reader, String conversation) {
        Map<String, String> statuses = new java.util.HashMap<>();
        for (JsonNode message : reader.json("/api/v1/conversations/%s/messages?limit=200".formatted(conversation))
                .get("items")) {
            if (message.path("direction").asString().equals("out")) {
                statuses.put(
                        message.path("id").asString(), message.path("status").asString());
            }
        }
        return statuses;
    }
}
