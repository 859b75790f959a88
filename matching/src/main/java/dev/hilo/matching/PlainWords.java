package dev.hilo.matching;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Words as they are compared: lower case, without accents, titles and the small words between names. */
final class PlainWords {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’`´]");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Set<String> TITLES = Set.of(
            "mr", "mrs", "ms", "miss", "dr", "dra", "sir", "dame", "lord", "lady", "prof", "rev", "sr", "sra", "srta",
            "don", "dona", "ing", "lic", "jr", "snr", "phd", "md", "esq", "hon", "capt", "col", "ltd", "baronet", "bt",
            "st");

    private static final Set<String> PARTICLES = Set.of(
            "de", "del", "la", "las", "los", "el", "van", "von", "der", "den", "bin", "ibn", "al", "y", "e", "da", "do",
            "dos", "das", "di", "du", "le", "of", "the", "ter", "ten");

    private static final Map<String, String> LETTERS =
            Map.of("ß", "ss", "ø", "o", "đ", "d", "ł", "l", "æ", "ae", "œ", "oe", "ı", "i", "þ", "th", "ð", "d");

    private PlainWords() {}

    /** Lower case, no accents. */
    static String plain(String text) {
        String lower = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(letter -> letter < 128)) {
            return lower;
        }
        String latin = lower;
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            latin = latin.replace(letter.getKey(), letter.getValue());
        }
        return latin;
    }

    static List<String> words(String text) {
        return Arrays.stream(NO_WORD.split(APOSTROPHES.matcher(plain(text)).replaceAll(""), -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The words of a name that tell people apart. */
    static List<String> nameWords(String text) {
        List<String> words = words(text).stream()
                .filter(word -> !TITLES.contains(word))
                .filter(word -> !word.chars().allMatch(Character::isDigit))
                .toList();
        List<String> telling =
                words.stream().filter(word -> !PARTICLES.contains(word)).toList();
        return (telling.isEmpty() ? words : telling).stream().limit(5).toList();
    }

    static String joined(String text) {
        return String.join(" ", words(text));
    }
}
