package dev.hilo.task.wording;

import dev.hilo.platform.web.FieldError;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Text that somebody typed; what cannot be kept is noted among the errors. */
public final class Typed {

    private Typed() {}

    /** One line that has to be there. */
    public static String title(String field, @Nullable String typed, int longest, List<FieldError> errors) {
        String line = line(field, typed, longest, errors);
        if (line.isEmpty()) {
            errors.add(new FieldError(field, "required"));
        }
        return line;
    }

    /** One line, possibly empty. */
    public static String line(String field, @Nullable String typed, int longest, List<FieldError> errors) {
        return bounded(field, typed == null ? "" : typed.replaceAll("[\\p{Cntrl}\\s]+", " "), longest, errors);
    }

    /** Any number of lines. */
    public static String text(String field, @Nullable String typed, int longest, List<FieldError> errors) {
        // PostgreSQL keeps every character but this one.
        return bounded(field, typed == null ? "" : typed.replace("\0", ""), longest, errors);
    }

    /** Words without blanks around them, each once. */
    public static List<String> words(
            String field, List<? extends @Nullable String> typed, int most, int longest, List<FieldError> errors) {
        List<String> words = typed.stream()
                .flatMap(Stream::ofNullable)
                .map(word -> line(field, word, longest, errors))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        if (words.size() > most) {
            errors.add(new FieldError(field, "too-many", most));
        }
        return words;
    }

    private static String bounded(String field, String text, int longest, List<FieldError> errors) {
        String stripped = text.strip();
        if (stripped.length() > longest) {
            errors.add(new FieldError(field, "too-long", longest));
        }
        return stripped;
    }
}
