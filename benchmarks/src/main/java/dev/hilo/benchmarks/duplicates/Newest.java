package dev.hilo.benchmarks.duplicates;

import dev.hilo.matching.Candidates;
import java.util.Arrays;
import java.util.function.IntConsumer;

/** The newest records of a key, as many as are looked at. */
final class Newest {

    private int[] records = new int[1];
    private int added;

    void add(int record) {
        int place = added % Candidates.MOST_OF_A_KEY;
        if (place >= records.length) {
            records = Arrays.copyOf(records, Math.min(records.length * 2, Candidates.MOST_OF_A_KEY));
        }
        records[place] = record;
        added++;
    }

    int size() {
        return Math.min(added, Candidates.MOST_OF_A_KEY);
    }

    void forEach(IntConsumer action) {
        for (int i = 0; i < size(); i++) {
            action.accept(records[i]);
        }
    }
}
