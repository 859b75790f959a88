package dev.hilo.benchmarks.endtoend;

import dev.hilo.benchmarks.load.Latencies;
import dev.hilo.benchmarks.surroundings.Answer;
import dev.hilo.benchmarks.surroundings.Api;
import dev.hilo.benchmarks.surroundings.Pause;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;

/** Looks at timelines until what is awaited is there. What looking takes is part of what is measured. */
final class Watching implements AutoCloseable {

    private static final Duration BETWEEN = Duration.ofMillis(5);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Api api;
    private final ExecutorService watchers = Executors.newVirtualThreadPerTaskExecutor();
    private final Latencies latencies = new Latencies();
    private int watched;

    Watching(Api api) {
        this.api = api;
    }

    /**
     * What was seen in the end.
     *
     * @param latency of those that were seen
     */
    record Seen(int watched, Latencies.Summary latency) {}

    /** Begins to look for a message that goes out now. */
    synchronized void watch(String contact, String mark, long sent) {
        watched++;
        watchers.execute(() -> look(contact, mark, sent));
    }

    private void look(String contact, String mark, long sent) {
        while (System.nanoTime() - sent < PATIENCE.toNanos()) {
            Answer answer = api.get("/api/v1/contacts/" + contact + "/timeline", Map.of("limit", "3"));
            if (shows(answer.body(), mark)) {
                seen(System.nanoTime() - sent);
                return;
            }
            Pause.of(BETWEEN);
        }
    }

    /** A mark ends where the text goes on with a space. */
    private static boolean shows(JsonNode timeline, String mark) {
        for (JsonNode item : timeline.path("items")) {
            if (item.path("preview").asString("").startsWith(mark + ' ')) {
                return true;
            }
        }
        return false;
    }

    private synchronized void seen(long nanos) {
        latencies.add(nanos);
    }

    /** Waits for the last. */
    Seen finish() {
        watchers.close();
        synchronized (this) {
            return new Seen(watched, latencies.summary());
        }
    }

    @Override
    public void close() {
        watchers.close();
    }
}
