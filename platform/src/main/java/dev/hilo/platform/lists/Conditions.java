package dev.hilo.platform.lists;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;

/** What rows have to fulfil, all of it: SQL with named parameters, and their values. */
public final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** No condition but one. */
    public static Conditions of(String condition, String parameter, Object value) {
        Conditions conditions = new Conditions();
        conditions.and(condition, parameter, value);
        return conditions;
    }

    /** The same conditions, to which others may be added. */
    public Conditions copy() {
        Conditions same = new Conditions();
        same.conditions.addAll(conditions);
        same.values.putAll(values);
        return same;
    }

    /** And this. */
    public void and(String condition) {
        conditions.add(condition);
    }

    /** And this, with the value of the parameter it names. */
    public void and(String condition, String parameter, Object value) {
        and(condition);
        with(parameter, value);
    }

    /** One more parameter's value. */
    public void with(String parameter, Object value) {
        values.put(parameter, value);
    }

    /** A boolean expression. */
    public String sql() {
        return conditions.isEmpty() ? "true" : String.join("\n and ", conditions);
    }

    /** A statement with the conditions in the place of its {@code %s}. */
    public String in(String statement) {
        return statement.formatted(sql());
    }

    /** Binds every value under its name. */
    public GenericExecuteSpec bindTo(GenericExecuteSpec statement) {
        GenericExecuteSpec bound = statement;
        for (Map.Entry<String, Object> value : values.entrySet()) {
            bound = bound.bind(value.getKey(), value.getValue());
        }
        return bound;
    }
}
