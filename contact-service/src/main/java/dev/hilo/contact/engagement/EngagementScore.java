package dev.hilo.contact.engagement;

import java.time.Instant;

/** A score from 0 to 100, and the masses that stand for scores. */
public record EngagementScore(int value, Level level) {

    /** The score that a mass is worth at a time. */
    public static EngagementScore of(double mass, Instant now, EngagementRules rules) {
        double points = Math.max(0, mass / rules.growth(now));
        int value = (int) Math.round(100 * (1 - Math.exp(-points / rules.scale())));
        return new EngagementScore(value, Level.of(value));
    }

    /**
     * The least mass with which the score is at least this much now, so that "score ≥ 70" is a range of an index on
     * mass.
     *
     * @param score 1 to 100; everybody has at least 0
     */
    public static double leastMass(int score, Instant now, EngagementRules rules) {
        double rounded = (score - 0.5) / 100;
        return -Math.log(1 - rounded) * rules.scale() * rules.growth(now);
    }
}
