package dev.hilo.contact.customfields;

import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Parameters;
import dev.hilo.platform.web.Problem;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * Filters by custom fields as they stand in addresses: {@code cf.key=value}, of choices several with commas between
 * them, of numbers and dates {@code cf.key.from} and {@code cf.key.to}, both included.
 */
public final class FieldFilters {

    private static final Pattern NAME = Pattern.compile("cf\\.([a-z][a-z0-9_]*)(?:\\.(from|to))?");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<String, CustomField> fields;
    private final String searched;
    private int parameters;

    /**
     * Filters of one kind of record.
     *
     * @param searched view in which indexes serve {@code @>}
     */
    public FieldFilters(FieldValues fields, String searched) {
        this.fields = fields.fields().stream().collect(Collectors.toMap(CustomField::key, field -> field));
        this.searched = searched;
    }

    /** Whether anything of this is among the parameters, so that definitions are needed. */
    public static boolean named(MultiValueMap<String, String> parameters) {
        return parameters.keySet().stream().anyMatch(name -> name.startsWith("cf."));
    }

    /** Narrows rows {@code c} down; fails with 422 if a field is not there or must not be filtered by. */
    public void narrow(Conditions conditions, MultiValueMap<String, String> asked) {
        asked.forEach((name, values) -> {
            if (name.startsWith("cf.")) {
                Parameters.text(name, values.getFirst()).ifPresent(value -> narrow(conditions, name, value));
            }
        });
    }

    private void narrow(Conditions conditions, String name, String value) {
        Matcher parts = NAME.matcher(name);
        CustomField field = parts.matches() ? fields.get(parts.group(1)) : null;
        if (field == null || !field.filterable()) {
            throw Problem.invalid(name, "unknown", filterable());
        }
        String end = parts.group(2);
        if (end == null) {
            equal(conditions, field, name, value);
        } else {
            range(conditions, field, name, end.equals("from") ? ">=" : "<=", value);
        }
    }

    private String filterable() {
        return fields.values().stream()
                .filter(CustomField::filterable)
                .map(field -> "cf." + field.key())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private void equal(Conditions conditions, CustomField field, String name, String value) {
        List<Object> values = switch (field.kind()) {
            case TEXT, LINK -> List.of(value);
            case DATE -> List.of(day(name, value).toString());
            case NUMBER -> List.of(number(name, value));
            case CHOICE -> words(value);
            case MULTI_CHOICE -> words(value).stream().<Object>map(List::of).toList();
        };
        List<String> names =
                IntStream.range(0, values.size()).mapToObj(_ -> next()).toList();
        for (int i = 0; i < values.size(); i++) {
            conditions.with(names.get(i), JSON.writeValueAsString(Map.of(field.key(), values.get(i))));
        }
        conditions.and(names.stream()
                .map("text.custom @> :%s::jsonb"::formatted)
                .collect(Collectors.joining(" or ", "c.id in (select text.id from " + searched + " text where ", ")")));
    }

    private static List<Object> words(String value) {
        return Arrays.stream(value.split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .<Object>map(word -> word)
                .toList();
    }

    private void range(Conditions conditions, CustomField field, String name, String operator, String value) {
        String key = next();
        String limit = next();
        switch (field.kind()) {
            case NUMBER ->
                conditions.and(
                        "(c.custom ->> :%s)::numeric %s :%s".formatted(key, operator, limit),
                        limit,
                        number(name, value));
            case DATE ->
                conditions.and(
                        "c.custom ->> :%s %s :%s".formatted(key, operator, limit),
                        limit,
                        day(name, value).toString());
            case TEXT, CHOICE, MULTI_CHOICE, LINK -> throw Problem.invalid(name, "no-range");
        }
        conditions.with(key, field.key());
    }

    private String next() {
        return "custom" + parameters++;
    }

    private static BigDecimal number(String name, String value) {
        try {
            return new BigDecimal(value);
        } catch (NumberFormatException noNumber) {
            throw Problem.invalid(name, "number");
        }
    }

    private static LocalDate day(String name, String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException noDate) {
            throw Problem.invalid(name, "date");
        }
    }
}
