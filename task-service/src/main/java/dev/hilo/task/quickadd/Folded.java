package dev.hilo.task.quickadd;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;

/**
 * A line, and the same without case and accents: character by character, so that a place in one is that place in the
 * other.
 */
record Folded(String text, String folded) {

    static Folded of(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder folded = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            folded.append(fold(composed.charAt(i)));
        }
        return new Folded(composed, folded.toString());
    }

    private static char fold(char letter) {
        String lower = String.valueOf(letter).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(lower, Normalizer.Form.NFD).charAt(0);
    }

    /** A group of a match in the folded line, as it was written. */
    String original(Matcher found, int group) {
        return text.substring(found.start(group), found.end(group));
    }

    Folded without(int from, int to) {
        return new Folded(cut(text, from, to), cut(folded, from, to));
    }

    private static String cut(String line, int from, int to) {
        return line.substring(0, from) + " " + line.substring(to);
    }
}
