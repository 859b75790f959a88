package dev.hilo.benchmarks.traffic;

import dev.hilo.benchmarks.people.Chance;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What traffic is wanted. The same plan gives the same bytes within the hour, and the same messages for ever.
 *
 * @param hour the last one that is over: all messages were written in it
 */
public record Plan(int people, int messages, long seed, Instant hour) {

    private static final Duration SPAN = Duration.ofMinutes(58);

    /** The plan as of a moment. */
    public static Plan at(Instant now, int people, int messages, long seed) {
        return new Plan(
                people, messages, seed, now.truncatedTo(ChronoUnit.HOURS).minus(1, ChronoUnit.HOURS));
    }

    /** Keeps the handles and ids of one plan apart from those of every other. */
    public String tag() {
        return "%d-%d-%d".formatted(seed, people, messages);
    }

    /** Draws for one purpose. */
    public Chance chance(String purpose) {
        return Chance.of(tag(), purpose);
    }

    /** When the message of this number was written. */
    public Instant time(int number, int of) {
        return hour.plus(SPAN.multipliedBy(number).dividedBy(Math.max(1, of))).truncatedTo(ChronoUnit.SECONDS);
    }
}
