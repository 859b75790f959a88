package dev.hilo.contact.written;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Values of a record as callers write them: nothing, or with nothing among them. */
public final class WrittenValues {

    private WrittenValues() {}

    /** The values; none if nothing was written. */
    public static <T> List<T> list(@Nullable List<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }

    /** Each word once, without blanks around it. */
    public static List<String> tags(@Nullable List<String> words) {
        return list(words).stream()
                .map(PlainText::line)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    /** The fields that have a value. */
    public static Map<String, Object> fields(@Nullable Map<String, Object> values) {
        Map<String, Object> known = new TreeMap<>(Objects.requireNonNullElseGet(values, Map::of));
        known.values().removeIf(Objects::isNull);
        return Map.copyOf(known);
    }
}
