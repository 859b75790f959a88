package dev.hilo.ingestion.accounts;

import dev.hilo.platform.web.FieldError;
import dev.hilo.platform.web.Problem;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the free-form parts of an account out of JSON: names with texts, numbers or booleans. */
final class Texts {

    private Texts() {}

    /**
     * Applies a JSON merge patch (RFC 7396) to what there is: null takes a name away.
     *
     * @param field where the patch stands, for errors
     * @throws Problem 422 naming each value that is an object or a list, or {@code field} if the patch is no object
     */
    static Map<String, String> merged(String field, Map<String, String> present, @Nullable Object patch) {
        if (patch == null) {
            return present;
        }
        if (!(patch instanceof Map<?, ?> changes)) {
            throw Problem.invalid(field, "invalid");
        }
        Map<String, String> result = new TreeMap<>(present);
        changes.forEach((name, value) -> put(field, result, String.valueOf(name), value));
        return result;
    }

    /** The text of a simple value; nothing if it is absent. */
    static @Nullable String text(String field, @Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> text.strip();
            case Number number -> number.toString();
            case Boolean flag -> flag.toString();
            default -> throw Problem.invalid(List.of(new FieldError(field, "invalid")));
        };
    }

    private static void put(String field, Map<String, String> result, String name, @Nullable Object value) {
        String text = text(field + "." + name, value);
        if (text == null) {
            result.remove(name);
        } else {
            result.put(name, text);
        }
    }
}
