package dev.hilo.contact.messages;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** PostgreSQL has no place for U+0000, neither in a text nor escaped in its jsonb; what channels send may hold one. */
final class Storable {

    /** The escape itself, and not a backslash that somebody wrote before {@code u0000}. */
    private static final Pattern ESCAPED_NUL = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u0000");

    private Storable() {}

    /** The text without U+0000. */
    static String text(String text) {
        return text.replace("\0", "");
    }

    /** The text without U+0000, if there is one. */
    static @Nullable String optional(@Nullable String text) {
        return text == null ? null : text(text);
    }

    /** The JSON without escaped U+0000. */
    static String json(String json) {
        return json.contains("\\u0000") ? ESCAPED_NUL.matcher(json).replaceAll("$1") : json;
    }
}
