package dev.hilo.benchmarks.duplicates;

import dev.hilo.matching.PersonRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Records of which it is known who they speak of. */
record LabelledSet(String name, List<Labelled> records) {

    LabelledSet {
        records = List.copyOf(records);
    }

    /** A record, and the number of its person. */
    record Labelled(PersonRecord record, int person) {}

    /** As a stream of messages and imports would bring them: in no order. */
    LabelledSet shuffled(long seed) {
        List<Labelled> shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, new Random(seed));
        return new LabelledSet(name, shuffled);
    }

    /** Pairs of records of one person. */
    long truePairs() {
        Map<Integer, Long> sizes = new HashMap<>();
        records.forEach(record -> sizes.merge(record.person(), 1L, Long::sum));
        return sizes.values().stream().mapToLong(size -> size * (size - 1) / 2).sum();
    }
}
