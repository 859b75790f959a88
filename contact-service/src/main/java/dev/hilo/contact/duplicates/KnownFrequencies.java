package dev.hilo.contact.duplicates;

import dev.hilo.contact.duplicates.DuplicateIndex.Totals;
import dev.hilo.matching.Frequencies;
import java.util.Map;
import java.util.UUID;

/**
 * How often values occur in one organisation.
 *
 * @param self how many of the counted contacts are the one that is compared: 1 if it is in the index, 0 if it is a
 *     draft
 */
record KnownFrequencies(UUID org, Map<IndexChange.Term, Long> counts, Totals totals, long self) implements Frequencies {

    @Override
    public long count(long term) {
        return counts.getOrDefault(new IndexChange.Term(org, term), 0L) - self;
    }

    @Override
    public double duplicates() {
        return totals.perContact();
    }

    @Override
    public long records() {
        return Math.max(0, totals.contacts() - self);
    }
}
