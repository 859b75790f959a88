package dev.hilo.benchmarks.people;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Chance that repeats itself: the same words give the same draws. */
public final class Chance {

    private final SplittableRandom random;

    private Chance(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Draws that depend on these words and on nothing else. */
    public static Chance of(String... words) {
        byte[] all = String.join("\u001f", words).getBytes(StandardCharsets.UTF_8);
        UUID digest = UUID.nameUUIDFromBytes(all);
        return new Chance(digest.getMostSignificantBits() ^ digest.getLeastSignificantBits());
    }

    /** True in so many of a hundred cases. */
    public boolean percent(int percent) {
        return random.nextInt(100) < percent;
    }

    /** From 0 to below the bound. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    /** From the first to the second, both included. */
    public int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** A decimal number of so many digits that does not begin with zero. */
    public String digits(int count) {
        var digits = new StringBuilder(count);
        digits.append(between(1, 9));
        while (digits.length() < count) {
            digits.append(below(10));
        }
        return digits.toString();
    }

    /** One of them. */
    public <T> T pick(List<T> choices) {
        return choices.get(below(choices.size()));
    }
}
