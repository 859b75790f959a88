package dev.hilo.benchmarks.duplicates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Persons made of links, the surest first. A link alone joins nobody: at least a share of all pairs between the two
 * sides have to be linked themselves, so that one wrong link does not make one person of two families.
 */
final class GuardedClusters {

    private static final double SHARE = 0.3;

    private final int[] cluster;
    private final List<List<Integer>> members = new ArrayList<>();
    private final List<Map<Integer, Integer>> linked = new ArrayList<>();

    private GuardedClusters(int records) {
        cluster = new int[records];
        for (int i = 0; i < records; i++) {
            cluster[i] = i;
            members.add(new ArrayList<>(List.of(i)));
            linked.add(new HashMap<>());
        }
    }

    /** The number of each record's cluster. */
    static int[] of(int records, List<Link> links) {
        GuardedClusters clusters = new GuardedClusters(records);
        links.forEach(link -> clusters.count(link.one(), link.other(), 1));
        links.stream()
                .sorted(Comparator.comparingDouble(link -> -link.weight()))
                .forEach(clusters::join);
        return clusters.cluster;
    }

    private void count(int one, int other, int links) {
        linked.get(one).merge(other, links, Integer::sum);
        linked.get(other).merge(one, links, Integer::sum);
    }

    private void join(Link link) {
        int one = cluster[link.one()];
        int other = cluster[link.other()];
        if (one == other) {
            return;
        }
        double pairs = (double) members.get(one).size() * members.get(other).size();
        if (linked.get(one).getOrDefault(other, 0) >= SHARE * pairs) {
            boolean oneIsLarger = members.get(one).size() >= members.get(other).size();
            absorb(oneIsLarger ? one : other, oneIsLarger ? other : one);
        }
    }

    private void absorb(int survivor, int merged) {
        for (int member : members.get(merged)) {
            cluster[member] = survivor;
        }
        members.get(survivor).addAll(members.get(merged));
        members.get(merged).clear();
        Map<Integer, Integer> links = linked.get(merged);
        links.remove(survivor);
        linked.get(survivor).remove(merged);
        links.forEach((neighbour, count) -> {
            linked.get(neighbour).remove(merged);
            count(survivor, neighbour, count);
        });
        links.clear();
    }
}
