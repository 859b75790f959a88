package dev.hilo.contact.contacts;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text as it is searched: lower case, without accents. */
public final class SearchText {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private SearchText() {}

    /** The words of all parts in the form in which they are searched. */
    public static String of(String... parts) {
        return Arrays.stream(parts).map(SearchText::plain).collect(Collectors.joining(" "));
    }

    private static String plain(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
