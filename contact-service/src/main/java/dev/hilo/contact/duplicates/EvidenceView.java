package dev.hilo.contact.duplicates;

import dev.hilo.matching.Comparison;
import dev.hilo.matching.Evidence;
import dev.hilo.platform.lists.Names;
import java.util.ArrayList;
import java.util.List;

/**
 * One step of the way from how likely any two contacts are one person to how likely these two are.
 *
 * @param field {@code prior} where nothing of them is known yet, otherwise what is compared: {@code given},
 *     {@code family}, {@code full_name}, {@code email} and so on
 * @param agreement {@code same}, {@code nickname}, {@code close}, {@code similar}, {@code swapped}, {@code partly},
 *     {@code initial} or {@code different}
 * @param weight bits: each one more doubles the odds, each one less halves them
 * @param probability after this step
 */
public record EvidenceView(String field, String agreement, double weight, double probability) {

    static List<EvidenceView> of(Comparison comparison) {
        List<EvidenceView> steps = new ArrayList<>();
        double sum = comparison.prior();
        steps.add(new EvidenceView("prior", "", rounded(sum, 100), probability(sum)));
        for (Evidence evidence : comparison.evidence()) {
            sum += evidence.weight();
            steps.add(new EvidenceView(
                    Names.of(evidence.field()),
                    Names.of(evidence.agreement()),
                    rounded(evidence.weight(), 100),
                    probability(sum)));
        }
        return steps;
    }

    private static double probability(double bits) {
        return rounded(1 / (1 + Math.pow(2, -bits)), 10_000);
    }

    private static double rounded(double value, int parts) {
        return Math.round(value * parts) / (double) parts;
    }
}
