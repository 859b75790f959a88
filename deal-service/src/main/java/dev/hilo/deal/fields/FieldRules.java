package dev.hilo.deal.fields;

import dev.hilo.platform.web.FieldError;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether values are what the organisation's fields say. A value under a key that nobody defined is kept as it is. */
final class FieldRules {

    private FieldRules() {}

    /**
     * Everything that is wrong.
     *
     * @param complete whether what is required has to be there
     */
    static List<FieldError> errorsOf(Map<String, @Nullable Object> values, List<DealField> fields, boolean complete) {
        List<FieldError> errors = new ArrayList<>();
        for (DealField field : fields) {
            Object value = values.get(field.key());
            String path = "customFields." + field.key();
            if (value == null) {
                if (complete && field.required()) {
                    errors.add(new FieldError(path, "required"));
                }
            } else {
                wrong(field, value).ifPresent(code -> errors.add(error(path, code, field)));
            }
        }
        return errors;
    }

    private static FieldError error(String path, String code, DealField field) {
        return new FieldError(path, code, String.join(", ", field.options()));
    }

    private static Optional<String> wrong(DealField field, Object value) {
        boolean fine = switch (field.kind()) {
            case TEXT -> value instanceof String;
            case NUMBER -> value instanceof Number;
            case DATE -> value instanceof String text && isDay(text);
            case BOOLEAN -> value instanceof Boolean;
            case CHOICE -> value instanceof String text && field.options().contains(text);
        };
        return fine ? Optional.empty() : Optional.of(code(field));
    }

    private static String code(DealField field) {
        return switch (field.kind()) {
            case TEXT, BOOLEAN -> "invalid";
            case NUMBER -> "number";
            case DATE -> "day";
            case CHOICE -> "one-of";
        };
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).getYear() < 10_000;
        } catch (DateTimeException noDay) {
            return false;
        }
    }
}
