package dev.hilo.contact.history;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares a record with what it was. */
@Component
public class Differences {

    private final JsonMapper json;

    Differences(JsonMapper json) {
        this.json = json;
    }

    /** The fields whose values are not the same, in the order of the record. */
    public <T extends Record> Map<String, Different> between(T before, T after) {
        JsonNode old = json.valueToTree(before);
        JsonNode now = json.valueToTree(after);
        Map<String, Different> fields = new LinkedHashMap<>();
        for (String field : now.propertyNames()) {
            JsonNode was = old.get(field);
            JsonNode is = now.get(field);
            if (!is.equals(was)) {
                fields.put(field, new Different(told(was), told(is)));
            }
        }
        return fields;
    }

    private static @Nullable JsonNode told(@Nullable JsonNode value) {
        return value == null || value.isNull() ? null : value;
    }
}
