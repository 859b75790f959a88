package dev.hilo.benchmarks.resolve;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table of contact-service as it is today, so that this needs no change when the table does.
 *
 * @param key the column by which rows are replaced; empty if they are only added
 */
record Table(String name, List<Column> columns, String key) {

    /** The experiments' own schema. */
    static final String SCHEMA = "hilo_bench";

    private static final String COLUMNS = """
            select a.attname, format_type(a.atttypid, a.atttypmod)
              from pg_attribute a
             where a.attrelid = ?::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and a.attidentity = ''
             order by a.attnum
            """;

    Table {
        columns = List.copyOf(columns);
    }

    record Column(String name, String type) {}

    /**
     * One row.
     *
     * @param values in the order of the columns, as PostgreSQL writes them
     */
    @SuppressWarnings("ArrayRecordComponent") // rows are compared by nobody
    record Row(@Nullable String[] values) {

        /** A value that is always there: an id. */
        String id(int column) {
            return Objects.requireNonNull(values[column], "ids are never null");
        }
    }

    static Table of(Connection connection, String name, String key) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (PreparedStatement question = connection.prepareStatement(COLUMNS)) {
            question.setString(1, "public." + name);
            try (ResultSet answer = question.executeQuery()) {
                while (answer.next()) {
                    columns.add(new Column(answer.getString(1), answer.getString(2)));
                }
            }
        }
        return new Table(name, columns, key);
    }

    /** Makes an empty one of the same shape, with the same indexes. */
    String copy() {
        return "create table %s.%s (like public.%s including all)".formatted(SCHEMA, name, name);
    }

    /** Everything as text, where a condition on the table {@code t} holds. */
    String select(String condition) {
        return "select %s from public.%s t where %s".formatted(joined("t.%s::text"), name, condition);
    }

    /** Many rows in one statement, one array a column. */
    String insert() {
        String casts = columns.stream()
                .map(column -> "%s::%s".formatted(column.name(), column.type()))
                .collect(Collectors.joining(", "));
        String arrays = columns.stream().map(_ -> "?::text[]").collect(Collectors.joining(", "));
        return "insert into %s.%s (%s) select %s from unnest(%s) as row (%s)%s"
                .formatted(SCHEMA, name, joined("%s"), casts, arrays, joined("%s"), replacing());
    }

    private String replacing() {
        if (key.isEmpty()) {
            return "";
        }
        String changes = columns.stream()
                .map(Column::name)
                .filter(column -> !column.equals(key))
                .map(column -> "%s = excluded.%s".formatted(column, column))
                .collect(Collectors.joining(", "));
        return " on conflict (%s) do update set %s".formatted(key, changes);
    }

    private String joined(String pattern) {
        return columns.stream()
                .map(column -> pattern.replace("%s", column.name()))
                .collect(Collectors.joining(", "));
    }

    int indexOf(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return i;
            }
        }
        throw new IllegalArgumentException("%s has no column %s".formatted(name, column));
    }
}
