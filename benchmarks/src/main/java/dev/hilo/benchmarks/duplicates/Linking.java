package dev.hilo.benchmarks.duplicates;

import dev.hilo.matching.Comparison;
import dev.hilo.matching.Decision;
import dev.hilo.matching.Features;
import dev.hilo.matching.FellegiSunter;
import java.util.ArrayList;
import java.util.List;

/** Compares each record with those before it, as the service does: what it has seen so far is all it knows. */
final class Linking {

    private final MemoryIndex index = new MemoryIndex();
    private final FellegiSunter fellegiSunter = new FellegiSunter(index);
    private final List<Link> links = new ArrayList<>();

    /** The links of a whole set. */
    static List<Link> of(LabelledSet set) {
        Linking linking = new Linking();
        set.records().forEach(record -> linking.take(Features.of(record.record())));
        return linking.links;
    }

    private void take(Features features) {
        int id = (int) index.records();
        for (int candidate : index.candidates(features)) {
            Comparison comparison = fellegiSunter.compare(features, index.record(candidate));
            Decision decision = FellegiSunter.decide(comparison);
            if (decision != Decision.UNLIKELY) {
                links.add(new Link(candidate, id, comparison.weight(), decision));
                index.expect(comparison.probability());
            }
        }
        index.add(features);
    }
}
