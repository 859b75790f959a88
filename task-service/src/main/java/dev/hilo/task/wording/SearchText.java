package dev.hilo.task.wording;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as it is searched: lower case, without accents. */
public final class SearchText {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern WILDCARDS = Pattern.compile("([\\\\%_])");

    private SearchText() {}

    public static String of(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** A pattern for {@code like} of each word. */
    public static List<String> patterns(String words) {
        return Arrays.stream(of(words).split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> "%" + WILDCARDS.matcher(word).replaceAll("\\\\$1") + "%")
                .toList();
    }
}
