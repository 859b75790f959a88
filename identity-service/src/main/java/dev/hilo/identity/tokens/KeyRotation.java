package dev.hilo.identity.tokens;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * When keys come and go. A key signs for 90 days; the next one is published ten minutes before it signs, so that every
 * replica and every reader has it by then; a replaced one stays published for a day, longer than any token lives.
 */
final class KeyRotation {

    static final Duration SIGNS_FOR = Duration.ofDays(90);
    static final Duration PUBLISHED_BEFORE = Duration.ofMinutes(10);
    static final Duration PUBLISHED_AFTER = Duration.ofDays(1);

    private KeyRotation() {}

    /** Whether another key is due. */
    static boolean isDue(List<SigningKey> newestFirst, Instant now) {
        return newestFirst.isEmpty()
                || newestFirst.getFirst().signsFrom().plus(SIGNS_FOR).isBefore(now);
    }

    /** From when a new key signs: the very first has nobody to wait for. */
    static Instant signsFrom(List<SigningKey> newestFirst, Instant now) {
        return newestFirst.isEmpty() ? now : now.plus(PUBLISHED_BEFORE);
    }

    /** The key that signs now. */
    static SigningKey signing(List<SigningKey> newestFirst, Instant now) {
        return newestFirst.stream()
                .filter(key -> !key.signsFrom().isAfter(now))
                .findFirst()
                .orElseGet(newestFirst::getLast);
    }

    /** Those that nobody needs any more: replaced, and everything they signed has expired. */
    static List<SigningKey> spent(List<SigningKey> newestFirst, Instant now) {
        return newestFirst.stream()
                .skip(1)
                .filter(key -> newestFirst.stream()
                        .filter(newer -> newer.signsFrom().isAfter(key.signsFrom()))
                        .anyMatch(
                                newer -> newer.signsFrom().plus(PUBLISHED_AFTER).isBefore(now)))
                .toList();
    }
}
