package dev.hilo.benchmarks.duplicates;

import dev.hilo.benchmarks.people.Chance;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Words that people, streets and companies are called by: some often, most of them rarely. */
final class Vocabulary {

    private static final List<String> SYLLABLES = List.of(
            "ba", "be", "ca", "co", "da", "du", "fa", "ga", "gui", "la", "le", "lo", "ma", "mon", "na", "no", "pa",
            "po", "ra", "ri", "sa", "so", "ta", "tor", "va", "vi", "za", "rez", "llo", "men");

    private final Map<String, List<String>> words = new HashMap<>();

    Vocabulary() {
        try (var in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream("names.txt"));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .map(line -> List.of(line.split(" ", -1)))
                    .forEach(line -> words.put(
                            line.getFirst(),
                            line.stream()
                                    .skip(1)
                                    .map(word -> word.replace('_', ' '))
                                    .toList()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** One word of a kind, the first of them most often. */
    String any(String kind, Chance chance) {
        List<String> known = words.getOrDefault(kind, List.of());
        double drawn = chance.below(1_000_000) / 1_000_000.0;
        return known.get((int) (known.size() * drawn * drawn));
    }

    /** A family name: one of four is rare. */
    String family(String kind, Chance chance) {
        if (!chance.percent(25)) {
            return any(kind, chance);
        }
        StringBuilder name = new StringBuilder();
        for (int i = chance.between(2, 4); i > 0; i--) {
            name.append(chance.pick(SYLLABLES));
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
