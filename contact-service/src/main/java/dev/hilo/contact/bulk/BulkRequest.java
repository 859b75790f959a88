package dev.hilo.contact.bulk;

import dev.hilo.platform.web.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change of many contacts.
 *
 * @param ids of a selection
 * @param query parameters of a list, if all that match are meant; {@code {}} is everybody
 */
record BulkRequest(
        @Nullable List<UUID> ids,
        @Nullable Map<String, String> query,
        @Nullable BulkAction action) {

    private static final int MOST = 10_000;

    List<FieldError> errors() {
        List<FieldError> errors = new ArrayList<>();
        if ((ids == null) == (query == null)) {
            errors.add(new FieldError("ids", "ids-or-query"));
        }
        if (ids != null && ids.size() > MOST) {
            errors.add(new FieldError("ids", "too-many", MOST));
        }
        if (action == null) {
            errors.add(new FieldError("action", "required"));
        } else {
            errors.addAll(action.errors());
        }
        return errors;
    }
}
