package dev.hilo.benchmarks.surroundings;

import java.time.Instant;

/** The one place that looks at the clock: there is no container that could hand one around. */
public final class Now {

    private Now() {}

    @SuppressWarnings("TimeZoneUsage") // see above
    public static Instant instant() {
        return Instant.now();
    }
}
