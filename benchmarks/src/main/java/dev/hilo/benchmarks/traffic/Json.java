package dev.hilo.benchmarks.traffic;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON as providers write it. */
final class Json {

    private static final JsonMapper PLAIN = new JsonMapper();

    /** Meta writes everything that is not ASCII as an escape, so that a signature holds for the raw bytes only. */
    private static final JsonMapper ESCAPED =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private Json() {}

    /** An object of names and values by turns, in this order. */
    static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
        }
        return object;
    }

    /** The first object with the second's members at its end. */
    static Map<String, Object> joined(Map<String, Object> first, Map<String, Object> second) {
        Map<String, Object> all = new LinkedHashMap<>(first);
        all.putAll(second);
        return all;
    }

    static byte[] bytes(Object value) {
        return PLAIN.writeValueAsBytes(value);
    }

    static byte[] escaped(Object value) {
        return ESCAPED.writeValueAsBytes(value);
    }
}
