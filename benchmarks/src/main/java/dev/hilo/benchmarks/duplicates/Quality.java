package dev.hilo.benchmarks.duplicates;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** How much of what was found is true, and how much of what is true was found. */
record Quality(double precision, double recall) {

    double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    /** Of links, against all pairs there are, the ones nobody compared included. */
    static Quality ofPairs(LabelledSet set, Collection<Link> links) {
        long right = links.stream()
                .filter(link -> person(set, link.one()) == person(set, link.other()))
                .count();
        return new Quality(share(right, links.size()), share(right, set.truePairs()));
    }

    /** Of all pairs that clusters imply. */
    static Quality ofClusters(LabelledSet set, int[] clusters) {
        long found = 0;
        long right = 0;
        for (Map<Integer, Integer> persons : personsOfClusters(set, clusters).values()) {
            long size = persons.values().stream().mapToLong(count -> count).sum();
            found += size * (size - 1) / 2;
            right += persons.values().stream()
                    .mapToLong(count -> (long) count * (count - 1) / 2)
                    .sum();
        }
        return new Quality(share(right, found), share(right, set.truePairs()));
    }

    /** B-cubed: the mean, over records, of how pure and how complete each one's cluster is (Bagga, Baldwin, 1998). */
    static Quality bCubed(LabelledSet set, int[] clusters) {
        Map<Integer, Integer> sizes = new HashMap<>();
        set.records().forEach(record -> sizes.merge(record.person(), 1, Integer::sum));
        double precision = 0;
        double recall = 0;
        for (Map<Integer, Integer> persons : personsOfClusters(set, clusters).values()) {
            double size = persons.values().stream().mapToInt(count -> count).sum();
            for (Map.Entry<Integer, Integer> person : persons.entrySet()) {
                double together = person.getValue();
                precision += together * together / size;
                recall += together * together / sizes.getOrDefault(person.getKey(), 1);
            }
        }
        return new Quality(
                precision / set.records().size(), recall / set.records().size());
    }

    private static Map<Integer, Map<Integer, Integer>> personsOfClusters(LabelledSet set, int[] clusters) {
        Map<Integer, Map<Integer, Integer>> persons = new HashMap<>();
        for (int i = 0; i < clusters.length; i++) {
            persons.computeIfAbsent(clusters[i], _ -> new HashMap<>()).merge(person(set, i), 1, Integer::sum);
        }
        return persons;
    }

    private static int person(LabelledSet set, int record) {
        return set.records().get(record).person();
    }

    private static double share(long part, long all) {
        return all == 0 ? 1 : (double) part / all;
    }
}
