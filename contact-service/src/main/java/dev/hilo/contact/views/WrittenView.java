package dev.hilo.contact.views;

import dev.hilo.contact.history.RecordKind;
import dev.hilo.contact.written.PlainText;
import dev.hilo.contact.written.WrittenValues;
import dev.hilo.platform.web.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What may be written about a view. */
record WrittenView(
        RecordKind record, String name, boolean shared, Map<String, String> query, List<String> columns, int place) {

    static final WrittenView EMPTY = new WrittenView(RecordKind.CONTACT, "", false, Map.of(), List.of(), 0);

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_VALUE = 500;
    private static final int MOST = 50;

    WrittenView {
        record = Objects.requireNonNullElse(record, RecordKind.CONTACT);
        name = PlainText.line(name);
        query = Map.copyOf(Objects.requireNonNullElse(query, Map.of()));
        columns = WrittenValues.tags(columns);
    }

    static WrittenView of(SavedView view) {
        return new WrittenView(view.record(), view.name(), view.shared(), view.query(), view.columns(), view.place());
    }

    List<FieldError> errors() {
        List<FieldError> errors = new ArrayList<>();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            errors.add(new FieldError("name", "between", 1, LONGEST_NAME));
        }
        boolean tooLong = Stream.concat(query.keySet().stream(), query.values().stream())
                .anyMatch(text -> text.length() > LONGEST_VALUE || text.indexOf('\0') >= 0);
        if (tooLong || query.size() > MOST) {
            errors.add(new FieldError("query", "invalid"));
        }
        if (columns.size() > MOST || columns.stream().anyMatch(column -> column.length() > LONGEST_NAME)) {
            errors.add(new FieldError("columns", "invalid"));
        }
        return errors;
    }
}
