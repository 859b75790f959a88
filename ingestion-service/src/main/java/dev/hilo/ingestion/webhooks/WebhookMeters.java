package dev.hilo.ingestion.webhooks;

import dev.hilo.ingestion.channel.Adapters;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** How many posts ended how, and how long they took: {@code hilo.webhook} by channel and outcome. */
@Component
final class WebhookMeters {

    private static final String NO_CHANNEL = "none";

    private final Map<String, Map<Outcome, Timer>> timers = new HashMap<>();

    WebhookMeters(MeterRegistry meters, Adapters adapters) {
        adapters.names().forEach(channel -> timers.put(channel, timers(meters, channel)));
        timers.put(NO_CHANNEL, timers(meters, NO_CHANNEL));
    }

    /** Counts a post that came in at {@code start} of {@link System#nanoTime}. */
    void count(String channel, Outcome outcome, long start) {
        Map<Outcome, Timer> ofChannel = timers.getOrDefault(channel, Map.of());
        Timer timer = ofChannel.get(outcome);
        if (timer == null) {
            count(NO_CHANNEL, outcome, start);
        } else {
            timer.record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
        }
    }

    private static Map<Outcome, Timer> timers(MeterRegistry meters, String channel) {
        Map<Outcome, Timer> timers = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            timers.put(
                    outcome,
                    Timer.builder("hilo.webhook")
                            .description("Posts of providers, from the request's head to the answer")
                            .tag("channel", channel)
                            .tag("outcome", outcome.label())
                            .serviceLevelObjectives(
                                    Duration.ofMillis(10),
                                    Duration.ofMillis(50),
                                    Duration.ofMillis(250),
                                    Duration.ofSeconds(1))
                            .register(meters));
        }
        return timers;
    }
}
