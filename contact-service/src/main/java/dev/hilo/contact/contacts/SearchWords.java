package dev.hilo.contact.contacts;

import dev.hilo.contact.handles.MatchKeys;
import dev.hilo.contracts.channel.Handle;
import dev.hilo.contracts.channel.HandleKind;
import dev.hilo.contracts.channel.Verification;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What somebody typed to find a contact.
 *
 * @param words in the form in which texts are searched
 * @param patterns for LIKE: each has to be found in a contact's search text
 * @param keys match keys of handles, if a whole number or address was typed
 */
public record SearchWords(List<String> words, List<String> patterns, List<String> keys) {

    private static final Pattern PHONE = Pattern.compile("\\+?[\\d\\s().\\-/]*\\d[\\d\\s().\\-/]*");
    private static final Pattern NOT_A_DIGIT = Pattern.compile("\\D");
    private static final Pattern WILDCARD = Pattern.compile("[\\\\%_]");
    private static final int SHORTEST_PHONE = 7;

    /** Reads a line of text that is not blank. */
    public static SearchWords of(String typed) {
        List<String> words = PHONE.matcher(typed).matches()
                ? List.of(NOT_A_DIGIT.matcher(typed).replaceAll(""))
                : Arrays.stream(SearchText.of(typed).split("\\s+", -1))
                        .map(SearchWords::word)
                        .distinct()
                        .toList();
        return new SearchWords(
                words,
                words.stream().map(SearchWords::pattern).toList(),
                words.size() == 1 ? keys(words.getFirst()) : List.of());
    }

    private static String word(String word) {
        return PHONE.matcher(word).matches() ? NOT_A_DIGIT.matcher(word).replaceAll("") : word;
    }

    static String pattern(String word) {
        return "%" + WILDCARD.matcher(word).replaceAll("\\\\$0") + "%";
    }

    private static List<String> keys(String word) {
        if (word.contains("@")) {
            return List.of(key(HandleKind.EMAIL, word));
        }
        boolean phone = word.length() >= SHORTEST_PHONE && word.chars().allMatch(Character::isDigit);
        return phone ? List.of(key(HandleKind.PHONE, word)) : List.of();
    }

    private static String key(HandleKind kind, String value) {
        return MatchKeys.of(new Handle(kind, value, Verification.CLAIMED));
    }
}
