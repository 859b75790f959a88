package dev.hilo.contact.duplicates;

import dev.hilo.matching.Comparison;
import dev.hilo.matching.Decision;
import dev.hilo.matching.FellegiSunter;
import java.util.UUID;

/** Two contacts that were compared. */
record FoundPair(UUID org, UUID contactId, UUID otherId, Comparison comparison) {

    Decision decision() {
        return FellegiSunter.decide(comparison);
    }

    boolean isWorthTelling() {
        return decision() != Decision.UNLIKELY;
    }

    /** Whether the organisation lets it be merged without asking. */
    boolean isCertain(double threshold) {
        return decision() == Decision.CERTAIN && comparison.probability() >= threshold;
    }
}
