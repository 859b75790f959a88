package dev.hilo.platform.requests;

import dev.hilo.platform.web.FieldError;
import dev.hilo.platform.web.Problem;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON merge patch (RFC 7396) on a record that holds whatever may be changed. */
@Component
public final class MergePatch {

    private final JsonMapper json;

    MergePatch(JsonMapper json) {
        this.json = json;
    }

    /**
     * The record after the patch.
     *
     * @throws Problem 422 naming each field that is not one of the record's, or whose value is of another kind
     */
    public <T extends Record> T apply(T present, JsonNode patch, Class<T> type) {
        if (!(patch instanceof ObjectNode changes)) {
            throw Problem.invalid("", "invalid");
        }
        ObjectNode fields = json.valueToTree(present);
        refuseUnknown(fields, changes);
        try {
            return json.treeToValue(merged(fields, changes), type);
        } catch (DatabindException wrongKind) {
            throw Problem.invalid(path(wrongKind), "invalid");
        }
    }

    private static void refuseUnknown(ObjectNode fields, ObjectNode changes) {
        String known = fields.propertyNames().stream().sorted().collect(Collectors.joining(", "));
        List<FieldError> unknown = changes.propertyNames().stream()
                .filter(name -> !fields.has(name))
                .map(name -> new FieldError(name, "unknown", known))
                .toList();
        if (!unknown.isEmpty()) {
            throw Problem.invalid(unknown);
        }
    }

    private static ObjectNode merged(ObjectNode target, ObjectNode patch) {
        patch.properties().forEach(change -> put(target, change.getKey(), change.getValue()));
        return target;
    }

    private static void put(ObjectNode target, String name, JsonNode value) {
        JsonNode before = target.get(name);
        if (value.isNull()) {
            // A record has all of its fields: absent and null are the same.
            var _ = target.putNull(name);
        } else if (before instanceof ObjectNode inner && value instanceof ObjectNode changes) {
            var _ = target.set(name, merged(inner, changes));
        } else {
            var _ = target.set(name, value);
        }
    }

    private static String path(DatabindException failure) {
        return failure.getPath().stream()
                .map(JacksonException.Reference::getPropertyName)
                .filter(name -> name != null)
                .collect(Collectors.joining("."));
    }
}
