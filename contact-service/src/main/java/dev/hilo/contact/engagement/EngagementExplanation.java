package dev.hilo.contact.engagement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where a score comes from. What speaks for the contact shares the score there would be without unanswered messages, by
 * largest remainder; unanswered messages take away the rest. So the contributions always sum to the score, also where
 * silence weighs more than everything said.
 *
 * @param score what the contributions sum to
 */
record EngagementExplanation(EngagementScore score, List<Part> parts) {

    EngagementExplanation {
        parts = List.copyOf(parts);
    }

    /**
     * A part of the score.
     *
     * @param part {@code messages}, {@code answers}, {@code channels} or {@code unanswered}
     * @param points what it weighs now
     * @param contribution what it adds to the score, or takes from it
     */
    record Part(String part, double points, int contribution) {}

    /**
     * Explains the score of these masses.
     *
     * @param unanswered not above 0; the others are not below
     */
    static EngagementExplanation of(
            double messages, double answers, double channels, double unanswered, Instant now, EngagementRules rules) {
        double[] speaking = {messages, answers, channels};
        double all = messages + answers + channels;
        EngagementScore score = EngagementScore.of(all + unanswered, now, rules);
        int without = EngagementScore.of(all, now, rules).value();
        int[] shares = shares(speaking, without);
        double growth = rules.growth(now);
        return new EngagementExplanation(
                score,
                List.of(
                        new Part("messages", rounded(messages / growth), shares[0]),
                        new Part("answers", rounded(answers / growth), shares[1]),
                        new Part("channels", rounded(channels / growth), shares[2]),
                        new Part("unanswered", rounded(unanswered / growth), score.value() - without)));
    }

    private static int[] shares(double[] weights, int total) {
        double sum =
                IntStream.range(0, weights.length).mapToDouble(i -> weights[i]).sum();
        int[] shares = new int[weights.length];
        if (sum <= 0) {
            return shares;
        }
        List<Integer> byRemainder = new ArrayList<>();
        int left = total;
        for (int i = 0; i < weights.length; i++) {
            shares[i] = (int) (total * weights[i] / sum);
            left -= shares[i];
            byRemainder.add(i);
        }
        byRemainder.sort(Comparator.comparingDouble(i -> shares[i] - total * weights[i] / sum));
        byRemainder.stream().limit(left).forEach(i -> shares[i]++);
        return shares;
    }

    private static double rounded(double points) {
        return Math.round(points * 100) / 100.0;
    }
}
