package dev.hilo.benchmarks.duplicates;

import dev.hilo.matching.BlockingKeys;
import dev.hilo.matching.Candidates;
import dev.hilo.matching.Features;
import dev.hilo.matching.Frequencies;
import dev.hilo.matching.Terms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Blocking keys and frequencies as the service keeps them in PostgreSQL, in memory. */
final class MemoryIndex implements Frequencies {

    private final Map<Long, Newest> newestOfKey = new HashMap<>();
    private final Map<Long, int[]> counts = new HashMap<>();
    private final List<Features> records = new ArrayList<>();
    private double expected;

    /** The records to compare with: those whose common keys say most. */
    List<Integer> candidates(Features features) {
        Map<Integer, Double> found = new HashMap<>();
        for (long key : BlockingKeys.of(features)) {
            Newest newest = newestOfKey.get(key);
            if (newest != null) {
                double weight = Candidates.weight(records.size(), newest.size());
                newest.forEach(record -> found.merge(record, weight, Double::sum));
            }
        }
        return found.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .limit(Candidates.MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    void add(Features features) {
        int id = records.size();
        records.add(features);
        for (long key : BlockingKeys.of(features)) {
            newestOfKey.computeIfAbsent(key, _ -> new Newest()).add(id);
        }
        Terms.of(features).keySet().forEach(term -> counts.computeIfAbsent(term, _ -> new int[1])[0]++);
    }

    Features record(int id) {
        return records.get(id);
    }

    /** Two records are of one person with this probability. */
    void expect(double probability) {
        expected += probability;
    }

    @Override
    public double duplicates() {
        return records.isEmpty() ? 0 : 2 * expected / records.size();
    }

    @Override
    public long count(long term) {
        int[] count = counts.get(term);
        return count == null ? 0 : count[0];
    }

    @Override
    public long records() {
        return records.size();
    }
}
