package dev.hilo.contact.customfields;

import dev.hilo.contact.customfields.UniqueValues.Taken;
import dev.hilo.contact.written.PlainText;
import dev.hilo.platform.web.FieldError;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/** The fields of one kind of record, and what their values may be. */
public final class FieldValues {

    private static final int LONGEST_TEXT = 1_000;
    private static final int LONGEST_LINK = 2_000;
    private static final BigDecimal LARGEST = new BigDecimal("1e15");

    private final List<CustomField> fields;

    public FieldValues(List<CustomField> fields) {
        this.fields = List.copyOf(fields);
    }

    /** The fields, in their order. */
    public List<CustomField> fields() {
        return fields;
    }

    /** The values of a record that no other may have. */
    public Stream<Taken> unique(UUID record, Map<String, Object> values) {
        return fields.stream()
                .filter(field -> field.unique() && values.containsKey(field.key()))
                .map(field -> new Taken(field, String.valueOf(values.get(field.key())), record));
    }

    /** Values as they may be kept, or everything that is wrong with them. */
    public record Checked(Map<String, Object> values, List<FieldError> errors) {}

    /** A value as it may be kept; nothing if it is empty. */
    private sealed interface Value {
        record Kept(Object value) implements Value {}

        record None() implements Value {}

        record Wrong(FieldError error) implements Value {}
    }

    /**
     * Checks the values of a record.
     *
     * @param before what it has; whatever is the same is not looked at, so that a changed definition stops nobody
     * @param created whether all that is required has to be there
     */
    public Checked check(Map<String, Object> before, Map<String, Object> written, boolean created) {
        Map<String, Object> values = new TreeMap<>();
        List<FieldError> errors = new ArrayList<>();
        Set<String> keys = Set.copyOf(fields.stream().map(CustomField::key).toList());
        written.forEach((key, value) -> {
            if (Objects.equals(before.get(key), value)) {
                values.put(key, value);
            } else if (!keys.contains(key)) {
                errors.add(new FieldError(path(key), "unknown", String.join(", ", keys)));
            }
        });
        for (CustomField field : fields) {
            Object value = written.get(field.key());
            if (value != null && !values.containsKey(field.key())) {
                put(field, value, values, errors);
            }
            boolean gone = before.containsKey(field.key()) && !values.containsKey(field.key());
            boolean wrong = errors.stream().anyMatch(error -> error.field().equals(path(field.key())));
            if (field.required() && !values.containsKey(field.key()) && (created || gone) && !wrong) {
                errors.add(new FieldError(path(field.key()), "required"));
            }
        }
        return new Checked(Map.copyOf(values), List.copyOf(errors));
    }

    private static void put(CustomField field, Object written, Map<String, Object> values, List<FieldError> errors) {
        switch (value(field, written)) {
            case Value.Kept(var value) -> values.put(field.key(), value);
            case Value.None() -> {}
            case Value.Wrong(var error) -> errors.add(error);
        }
    }

    private static Value value(CustomField field, Object written) {
        return switch (field.kind()) {
            case TEXT -> text(field, written, LONGEST_TEXT);
            case NUMBER -> number(field, written);
            case DATE -> date(field, written);
            case CHOICE -> choice(field, written);
            case MULTI_CHOICE -> choices(field, written);
            case LINK -> link(field, written);
        };
    }

    private static Value text(CustomField field, Object written, int longest) {
        if (!(written instanceof String text)) {
            return wrong(field, "invalid");
        }
        String line = PlainText.line(text);
        if (line.length() > longest) {
            return wrong(field, "too-long", longest);
        }
        return line.isEmpty() ? new Value.None() : new Value.Kept(line);
    }

    private static Value number(CustomField field, Object written) {
        if (written instanceof String text && text.isBlank()) {
            return new Value.None();
        }
        try {
            BigDecimal number = new BigDecimal(written.toString().strip());
            return number.abs().compareTo(LARGEST) > 0 || number.scale() > 9
                    ? wrong(field, "amount")
                    : new Value.Kept(number);
        } catch (NumberFormatException noNumber) {
            return wrong(field, "number");
        }
    }

    private static Value date(CustomField field, Object written) {
        Value text = text(field, written, LONGEST_TEXT);
        if (!(text instanceof Value.Kept(var day))) {
            return text;
        }
        try {
            LocalDate date = LocalDate.parse(day.toString());
            return date.getYear() < 1 || date.getYear() > 9999 ? wrong(field, "date") : new Value.Kept(date.toString());
        } catch (DateTimeException noDate) {
            return wrong(field, "date");
        }
    }

    private static Value choice(CustomField field, Object written) {
        Value text = text(field, written, LONGEST_TEXT);
        return text instanceof Value.Kept(var chosen) && option(field, chosen).isEmpty()
                ? wrong(field, "one-of", String.join(", ", field.options()))
                : text;
    }

    private static Value choices(CustomField field, Object written) {
        Stream<?> chosen = written instanceof List<?> list
                ? list.stream()
                : Stream.of(written.toString().split(",", -1));
        List<String> words = chosen.map(word -> PlainText.line(String.valueOf(word)))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        if (words.stream().anyMatch(word -> option(field, word).isEmpty())) {
            return wrong(field, "one-of", String.join(", ", field.options()));
        }
        return words.isEmpty() ? new Value.None() : new Value.Kept(words);
    }

    private static Optional<String> option(CustomField field, Object word) {
        return field.options().stream().filter(option -> option.equals(word)).findFirst();
    }

    private static Value link(CustomField field, Object written) {
        Value text = text(field, written, LONGEST_LINK);
        if (!(text instanceof Value.Kept(var address))) {
            return text;
        }
        try {
            URI link = new URI(address.toString());
            boolean page = "http".equalsIgnoreCase(link.getScheme()) || "https".equalsIgnoreCase(link.getScheme());
            return page && link.getHost() != null ? text : wrong(field, "link");
        } catch (URISyntaxException noLink) {
            return wrong(field, "link");
        }
    }

    private static Value wrong(CustomField field, String code, Object... arguments) {
        return new Value.Wrong(new FieldError(path(field.key()), code, arguments));
    }

    private static String path(String key) {
        return "customFields." + key;
    }
}
