package dev.hilo.contact.contacts;

import dev.hilo.platform.lists.Conditions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What {@link SearchWords} mean in SQL, of search texts {@code text}. */
public final class SearchCondition {

    private SearchCondition() {}

    /** Every word stands somewhere in the text. */
    public static String exact(SearchWords words, Conditions conditions) {
        List<String> each = new ArrayList<>();
        for (int i = 0; i < words.patterns().size(); i++) {
            conditions.with("word" + i, words.patterns().get(i));
            each.add("text.search_text like :word" + i);
        }
        return String.join(" and ", each);
    }

    /** Every word stands in the text, or one that is like it; nothing if no word is long enough to be mistyped. */
    public static Optional<String> similar(SearchWords words, Conditions conditions) {
        if (words.words().stream().noneMatch(Misspelling::possible)) {
            return Optional.empty();
        }
        List<String> each = new ArrayList<>();
        for (int i = 0; i < words.words().size(); i++) {
            String word = words.words().get(i);
            each.add(Misspelling.possible(word) ? similar(i, word, conditions) : "text.search_text like :word" + i);
        }
        return Optional.of(String.join(" and ", each));
    }

    private static String similar(int index, String word, Conditions conditions) {
        List<String> ways = new ArrayList<>();
        conditions.with("like" + index, word);
        ways.add(":like%d <%% text.search_text".formatted(index));
        List<String> swapped = Misspelling.swapped(word);
        for (int i = 0; i < swapped.size(); i++) {
            String name = "swapped%d_%d".formatted(index, i);
            conditions.with(name, SearchWords.pattern(swapped.get(i)));
            ways.add("text.search_text like :" + name);
        }
        return ways.stream().collect(Collectors.joining(" or ", "(", ")"));
    }
}
