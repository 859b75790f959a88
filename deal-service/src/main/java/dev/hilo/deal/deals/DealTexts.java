package dev.hilo.deal.deals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Texts as they are kept: without blanks around them and without U+0000, which PostgreSQL cannot hold. */
final class DealTexts {

    private DealTexts() {}

    /** Any number of lines. */
    static String text(@Nullable String text) {
        return text == null ? "" : text.replace("\0", "").strip();
    }

    /** A single line. */
    static String line(@Nullable String text) {
        return text == null ? "" : text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    /** Tags, each once, in the order in which they were given. */
    static List<String> tags(@Nullable List<@Nullable String> tags) {
        return tags == null
                ? List.of()
                : tags.stream()
                        .map(DealTexts::line)
                        .filter(tag -> !tag.isEmpty())
                        .distinct()
                        .toList();
    }

    /** Values of custom fields; what is null is absent. */
    static Map<String, Object> values(@Nullable Map<String, @Nullable Object> values) {
        Map<String, Object> kept = new LinkedHashMap<>();
        if (values != null) {
            values.forEach((name, value) -> put(kept, name, value));
        }
        return kept;
    }

    private static void put(Map<String, Object> kept, String name, @Nullable Object value) {
        if (value != null) {
            kept.put(line(name), value(value));
        }
    }

    private static Object value(Object value) {
        return switch (value) {
            case String text -> text(text);
            case List<?> list ->
                list.stream()
                        .flatMap(item -> item == null ? Stream.empty() : Stream.of(text(item.toString())))
                        .toList();
            default -> value;
        };
    }
}
