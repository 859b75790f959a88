package dev.hilo.ingestion.email;

import java.util.regex.Pattern;

/** Text as it may be stored: no NUL, no half surrogate pair. */
final class PlainText {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Cntrl}]+");
    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

    private PlainText() {}

    /** One line, trimmed. */
    static String line(String text) {
        return trimmed(SPACES.matcher(storable(text)).replaceAll(" "));
    }

    /** Line ends as LF, trimmed. */
    static String body(String text) {
        return trimmed(storable(text).replace("\r\n", "\n"));
    }

    static String storable(String text) {
        return LONE_SURROGATE.matcher(text.replace("\0", "")).replaceAll("\uFFFD");
    }

    /** Without the Unicode spaces and byte order marks at both ends. */
    static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** At most so many characters, never half of one. */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == '\uFEFF'
                || character == '\u0085';
    }
}
