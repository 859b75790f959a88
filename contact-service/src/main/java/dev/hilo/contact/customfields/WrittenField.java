package dev.hilo.contact.customfields;

import dev.hilo.contact.history.RecordKind;
import dev.hilo.contact.written.PlainText;
import dev.hilo.contact.written.WrittenValues;
import dev.hilo.platform.web.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What may be written about a field. */
record WrittenField(
        @Nullable RecordKind record,
        String key,
        String label,
        @Nullable FieldKind kind,
        List<String> options,
        boolean required,
        boolean unique,
        boolean filterable,
        int place) {

    static final WrittenField EMPTY =
            new WrittenField(RecordKind.CONTACT, "", "", FieldKind.TEXT, List.of(), false, false, false, 0);

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_]{0,49}");
    private static final int LONGEST = 100;
    private static final int MOST_OPTIONS = 200;

    WrittenField {
        key = PlainText.line(key);
        label = PlainText.line(label);
        options = WrittenValues.tags(options);
    }

    static WrittenField of(CustomField field) {
        return new WrittenField(
                field.record(),
                field.key(),
                field.label(),
                field.kind(),
                field.options(),
                field.required(),
                field.unique(),
                field.filterable(),
                field.place());
    }

    List<FieldError> errors() {
        List<FieldError> errors = new ArrayList<>();
        if (record == null) {
            errors.add(new FieldError("record", "required"));
        }
        if (!KEY.matcher(key).matches()) {
            errors.add(new FieldError("key", "field-key"));
        }
        if (label.isEmpty() || label.length() > LONGEST) {
            errors.add(new FieldError("label", "between", 1, LONGEST));
        }
        if (kind == null) {
            errors.add(new FieldError("kind", "required"));
        } else {
            options(kind, errors);
        }
        return errors;
    }

    private void options(FieldKind of, List<FieldError> errors) {
        if (of.hasOptions() == options.isEmpty()) {
            errors.add(new FieldError("options", of.hasOptions() ? "required" : "no-options"));
        }
        if (options.size() > MOST_OPTIONS) {
            errors.add(new FieldError("options", "too-many", MOST_OPTIONS));
        }
        options.stream()
                .filter(option -> option.length() > LONGEST)
                .findFirst()
                .ifPresent(_ -> errors.add(new FieldError("options", "too-long", LONGEST)));
    }

    /** Values that are there rest on these. */
    List<FieldError> errorsOfChange(WrittenField before) {
        List<FieldError> errors = new ArrayList<>(errors());
        if (record != before.record) {
            errors.add(new FieldError("record", "fixed"));
        }
        if (!key.equals(before.key)) {
            errors.add(new FieldError("key", "fixed"));
        }
        if (kind != before.kind) {
            errors.add(new FieldError("kind", "fixed"));
        }
        if (unique != before.unique) {
            errors.add(new FieldError("unique", "fixed"));
        }
        return errors;
    }
}
