package dev.hilo.contact.engagement;

import java.time.Duration;
import java.time.Instant;

/**
 * How engagement is counted. All points fade with one half-life relative to one fixed landmark (forward decay: Cormode,
 * Shkapenyuk, Srivastava, Xu, ICDE 2009), so masses made at different times compare as they stand.
 *
 * @param halfLife after which a point counts half
 * @param message points of a message of the customer
 * @param answer points of an answer at once to a message of ours; half of it for each {@code answerHalfTime} they took
 * @param channel points of each channel, at the time it was last used
 * @param unanswered points that each message of ours costs while it is unanswered
 * @param scale mass at which the score reaches 63
 */
public record EngagementRules(
        Duration halfLife,
        double message,
        double answer,
        Duration answerHalfTime,
        double channel,
        double unanswered,
        double scale) {

    public static final EngagementRules DEFAULT =
            new EngagementRules(Duration.ofDays(30), 1.0, 1.0, Duration.ofHours(1), 2.0, 0.5, 10.0);

    private static final Instant LANDMARK = Instant.parse("2026-01-01T00:00:00Z");

    /** The weight at which a point made at this time is put on the scale: it doubles with each half-life. */
    double growth(Instant at) {
        return Math.pow(2, seconds(LANDMARK, at) / halfLife.toSeconds());
    }

    double quickness(Instant asked, Instant answered) {
        return Math.pow(2, -seconds(asked, answered) / answerHalfTime.toSeconds());
    }

    private static double seconds(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / 1000.0;
    }
}
