package dev.hilo.benchmarks.sending;

import dev.hilo.benchmarks.load.Latencies;
import dev.hilo.benchmarks.traffic.Post;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what was sent and how it was answered. */
public final class Tally {

    private static final int MOST_SURPRISES = 20;

    private final Map<Post.Nature, Integer> posts = new EnumMap<>(Post.Nature.class);
    private final Map<Post.Line, Integer> messages = new EnumMap<>(Post.Line.class);
    private final List<String> surprises = new ArrayList<>();
    private final Latencies latencies = new Latencies();
    private int retries;
    private int failures;

    synchronized void answered(Post post, int status, long nanos) {
        posts.merge(post.nature(), 1, Integer::sum);
        messages.merge(post.line(), post.messages(), Integer::sum);
        latencies.add(nanos);
        int wanted = post.nature() == Post.Nature.FORGED ? 401 : 200;
        if (status != wanted) {
            surprised("%s %s was answered %d instead of %d".formatted(post.nature(), post.line(), status, wanted));
        }
    }

    synchronized void retried() {
        retries++;
    }

    synchronized void surprised(String what) {
        failures++;
        if (surprises.size() < MOST_SURPRISES) {
            surprises.add(what);
        }
    }

    public synchronized int posts(Post.Nature nature) {
        return posts.getOrDefault(nature, 0);
    }

    public synchronized int messages(Post.Line line) {
        return messages.getOrDefault(line, 0);
    }

    /** Of all lines. */
    public synchronized int messages() {
        return messages.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Posts that had to be sent again because we were asked to. */
    public synchronized int retries() {
        return retries;
    }

    /** Answers that were not what they had to be. */
    public synchronized int failures() {
        return failures;
    }

    public synchronized List<String> surprises() {
        return List.copyOf(surprises);
    }

    /** Until the answer. */
    public synchronized Latencies.Summary latency() {
        return latencies.summary();
    }
}
