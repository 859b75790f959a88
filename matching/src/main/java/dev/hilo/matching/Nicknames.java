package dev.hilo.matching;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Short forms of given names, Spanish and English. One step only: two names that merely share a short form (Diane and
 * Daniel, by Dan) are two names.
 */
final class Nicknames {

    private static final Map<String, Set<String>> FULL_NAMES = read();

    private Nicknames() {}

    /** Whether one is short for the other, or both for a third. */
    static boolean same(String one, String other) {
        Set<String> ofOne = FULL_NAMES.getOrDefault(one, Set.of());
        Set<String> ofOther = FULL_NAMES.getOrDefault(other, Set.of());
        return ofOne.contains(other) || ofOther.contains(one) || ofOne.stream().anyMatch(ofOther::contains);
    }

    /** Lines of a full name and its short forms. */
    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> names = new HashMap<>();
        try (var in = Objects.requireNonNull(Nicknames.class.getResourceAsStream("nicknames.txt"));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .map(line -> List.of(line.split(" ", -1)))
                    .forEach(words -> words.stream()
                            .skip(1)
                            .forEach(word -> names.computeIfAbsent(word, _ -> new HashSet<>())
                                    .add(words.getFirst())));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return Map.copyOf(names);
    }
}
