package dev.hilo.contact.bulk;

import dev.hilo.contact.written.WrittenValues;
import dev.hilo.platform.web.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is done to each contact.
 *
 * @param set merge patch of a contact; names, e-mails and phones are nobody's but their own, and not set for many
 * @param owner the user who has them from now on
 * @param addTags that each has from now on
 * @param removeTags that none has from now on
 * @param archive true archives, false restores
 */
record BulkAction(
        @Nullable JsonNode set,
        @Nullable UUID owner,
        List<String> addTags,
        List<String> removeTags,
        @Nullable Boolean archive) {

    private static final List<String> PERSONAL =
            List.of("name", "emails", "phones", "socialIds", "birthDate", "version");

    BulkAction {
        addTags = WrittenValues.tags(addTags);
        removeTags = WrittenValues.tags(removeTags);
    }

    List<FieldError> errors() {
        List<FieldError> errors = new ArrayList<>();
        if (set != null && !(set instanceof ObjectNode)) {
            errors.add(new FieldError("action.set", "invalid"));
        }
        if (set instanceof ObjectNode fields) {
            PERSONAL.stream()
                    .filter(fields::has)
                    .forEach(field -> errors.add(new FieldError("action.set." + field, "not-for-many")));
        }
        if (!changesRecord() && archive == null) {
            errors.add(new FieldError("action", "required"));
        }
        return errors;
    }

    boolean changesRecord() {
        return set != null || owner != null || !addTags.isEmpty() || !removeTags.isEmpty();
    }
}
