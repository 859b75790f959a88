package dev.hilo.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Whatever is killed in the middle, every acknowledged message is there exactly once (design §11, 1). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KillJourneyTests {

    private static final int SENDERS = 100;
    private static final int MESSAGES_EACH = 200;
    private static final int PROVIDER_CONNECTIONS = 16;

    private final Installation hilo = Installation.up();

    @Test
    void every_acknowledged_message_is_there_exactly_once_after_services_and_broker_were_killed() throws Exception {
        Api admin = Api.withToken(hilo.url(), hilo.token());
        WhatsAppNumber number = WhatsAppNumber.opened(admin, Api.asBrowser(hilo.url()), "journey-kill");
        AtomicInteger acknowledged = new AtomicInteger();
        List<Future<?>> senders = new ArrayList<>();

        try (ExecutorService provider = Executors.newFixedThreadPool(PROVIDER_CONNECTIONS)) {
            for (int sender = 0; sender < SENDERS; sender++) {
                int who = sender;
                senders.add(provider.submit(() -> IntStream.range(0, MESSAGES_EACH)
                        .forEach(message -> untilAcknowledged(number, who, message, acknowledged))));
            }
            killOnceAcknowledged(acknowledged, 3_000, "contact");
            killOnceAcknowledged(acknowledged, 8_000, "ingestion");
            killOnceAcknowledged(acknowledged, 13_000, "broker");
            for (Future<?> sender : senders) {
                sender.get();
            }
        }

        assertThat(acknowledged).hasValue(SENDERS * MESSAGES_EACH);
        Api reader = Api.withToken(hilo.url(), hilo.token());
        for (int sender = 0; sender < SENDERS; sender++) {
            String handle = handle(sender);
            await().atMost(Duration.ofSeconds(90))
                    .pollInterval(Duration.ofMillis(250))
                    .untilAsserted(
                            () -> assertThat(messagesOf(reader, handle)).containsExactlyElementsOf(expected(handle)));
        }
    }

    private void killOnceAcknowledged(AtomicInteger acknowledged, int count, String process) {
        await().atMost(Duration.ofMinutes(4)).until(() -> acknowledged.get() >= count);
        hilo.kill(process);
        hilo.revive();
    }

    /** What a provider does: posts again until it hears 200. */
    private static void untilAcknowledged(WhatsAppNumber number, int sender, int message, AtomicInteger acknowledged) {
        String handle = handle(sender);
        Instant at = Instant.parse("2026-11-01T10:00:00Z").plusSeconds(message);
        await().atMost(Duration.ofMinutes(4))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(200))
                .ignoreExceptions()
                .until(() -> number.tells(handle, "Persona " + sender, id(handle, message), "mensaje " + message, at)
                        == 200);
        acknowledged.incrementAndGet();
    }

    private static List<String> messagesOf(Api reader, String handle) {
        JsonNode found = reader.json("/api/v1/contacts?q=" + handle).get("items");
        assertThat(found).as(handle).hasSize(1);
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = reader.json("/api/v1/contacts/%s/timeline?limit=200%s"
                    .formatted(found.get(0).get("id").asString(), cursor.isEmpty() ? "" : "&cursor=" + cursor));
            page.get("items")
                    .forEach(item -> ids.add(item.get("providerMessageId").asString()));
            cursor = page.get("next").isNull() ? "" : page.get("next").asString();
        } while (!cursor.isEmpty());
        return ids;
    }

    private static List<String> expected(String handle) {
        return IntStream.range(0, MESSAGES_EACH)
                .map(i -> MESSAGES_EACH - 1 - i)
                .mapToObj(message -> id(handle, message))
                .toList();
    }

    private static String handle(int sender) {
        return "57301555%04d".formatted(sender);
    }

    private static String id(String handle, int message) {
        return "wamid.kill-%s-%d".formatted(handle, message);
    }
}
