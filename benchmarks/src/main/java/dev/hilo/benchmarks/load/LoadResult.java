package dev.hilo.benchmarks.load;

import java.util.Map;
import java.util.TreeMap;

/**
 * How a load was taken.
 *
 * @param statuses how many answers of each; -1 for connections that broke
 */
public record LoadResult(int requests, double seconds, Map<Integer, Integer> statuses, Latencies.Summary latency) {

    public LoadResult {
        statuses = Map.copyOf(statuses);
    }

    /** Requests answered with 200, a second. */
    public double perSecond() {
        return statuses.getOrDefault(200, 0) / seconds;
    }

    /** Requests answered with anything else. */
    public int failures() {
        return requests - statuses.getOrDefault(200, 0);
    }

    static final class Counting {
        private final Map<Integer, Integer> statuses = new TreeMap<>();
        private final Latencies latencies = new Latencies();
        private int count;

        void add(int status, long nanos) {
            statuses.merge(status, 1, Integer::sum);
            latencies.add(nanos);
            count++;
        }

        int count() {
            return count;
        }

        LoadResult result(long nanos) {
            return new LoadResult(count, nanos / 1e9, statuses, latencies.summary());
        }
    }
}
