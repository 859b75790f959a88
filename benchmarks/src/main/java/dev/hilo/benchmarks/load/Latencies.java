package dev.hilo.benchmarks.load;

import java.util.Arrays;

/** Times taken, each kept. Not for use by several threads at once. */
public final class Latencies {

    private long[] nanos = new long[1024];
    private int size;

    public void add(long time) {
        if (size == nanos.length) {
            nanos = Arrays.copyOf(nanos, size * 2);
        }
        nanos[size++] = time;
    }

    /**
     * Percentiles, in milliseconds; zero if nothing was measured.
     *
     * @param count of times
     */
    public record Summary(int count, double p50, double p90, double p95, double p99, double max) {}

    public Summary summary() {
        long[] sorted = Arrays.copyOf(nanos, size);
        Arrays.sort(sorted);
        return new Summary(size, at(sorted, 0.5), at(sorted, 0.9), at(sorted, 0.95), at(sorted, 0.99), at(sorted, 1));
    }

    /** The smallest time that so large a share does not exceed. */
    private static double at(long[] sorted, double share) {
        if (sorted.length == 0) {
            return 0;
        }
        int rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.max(0, rank - 1)] / 1e6;
    }
}
