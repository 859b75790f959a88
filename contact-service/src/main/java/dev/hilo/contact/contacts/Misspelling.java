package dev.hilo.contact.contacts;

import java.util.List;
import java.util.stream.IntStream;

/** Words as fingers type them: letters that are wrong, missing or too many, and two that have changed places. */
final class Misspelling {

    private static final int SHORTEST = 4;
    private static final int MOST_SWAPS = 11;

    private Misspelling() {}

    /** Whether a word is long enough to be known in spite of an error; numbers are typed right, or mean another one. */
    static boolean possible(String word) {
        return word.length() >= SHORTEST && word.chars().noneMatch(Character::isDigit);
    }

    /** The word with each two neighbours in each other's place. In short words that leaves next to nothing alike. */
    static List<String> swapped(String word) {
        return IntStream.range(0, Math.min(word.length() - 1, MOST_SWAPS))
                .mapToObj(i -> word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2))
                .filter(other -> !other.equals(word))
                .distinct()
                .toList();
    }
}
