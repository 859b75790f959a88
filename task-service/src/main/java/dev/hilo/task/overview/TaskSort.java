package dev.hilo.task.overview;

import dev.hilo.platform.database.Columns;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Parameters;
import dev.hilo.platform.lists.Position;
import dev.hilo.platform.web.Cursor;
import dev.hilo.platform.web.Problem;
import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The orders in which tasks are listed; an index serves each that needs no join. */
enum TaskSort {
    DUE("due", "t.deadline", ""),
    CREATED("created", "t.created_at", ""),
    UPDATED("updated", "t.updated_at", ""),
    PRIORITY("priority", "t.priority", ""),
    TITLE("title", "t.sort_title", ""),
    RANK("rank", "t.rank", ""),
    STATE("state", "sorted.place", "join task_states sorted on sorted.id = t.state_id"),
    ASSIGNEE(
            "assignee",
            "lower(coalesce(sorted.name, ''))",
            "left join directory_users sorted on sorted.id = t.assignee_id");

    private final String word;
    private final String column;
    private final String join;

    TaskSort(String word, String column, String join) {
        this.word = word;
        this.column = column;
        this.join = join;
    }

    /** The order in one direction. */
    record Directed(TaskSort sort, boolean descending) {

        /** The order asked for by name, with a minus for the other way round; what is due first, if none is. */
        static Directed parse(@Nullable String asked) {
            String given = Parameters.text("sort", asked).orElse(DUE.word);
            boolean descending = given.startsWith("-");
            String word = descending ? given.substring(1) : given;
            return Arrays.stream(values())
                    .filter(sort -> sort.word.equals(word))
                    .map(sort -> new Directed(sort, descending))
                    .findFirst()
                    .orElseThrow(() -> Parameters.notOneOf(
                            "sort",
                            Arrays.stream(values()).map(sort -> sort.word).toList()));
        }

        /** The rows of a page. */
        String pick(Conditions conditions) {
            return """
                   select t.id, %1$s as sort_value
                     from tasks t
                     %2$s
                    where %3$s
                    order by %1$s%4$s, t.id%4$s
                    limit :rows
                   """.formatted(sort.column, sort.join, conditions.sql(), direction());
        }

        /** The same order for the rows of a page. */
        String orderOfPage() {
            return "order by picked.sort_value%1$s, t.id%1$s".formatted(direction());
        }

        private String direction() {
            return descending ? " desc" : "";
        }

        /** Only rows behind the last one of the page before. */
        void goOn(Conditions conditions, @Nullable String cursor) {
            Cursor.parse(cursor, 3).ifPresent(last -> goOn(conditions, last));
        }

        private void goOn(Conditions conditions, Cursor last) {
            if (!last.text(0).equals(toString())) {
                throw Problem.invalid("cursor", "cursor");
            }
            conditions.and("(%s, t.id) %s (:after, :afterId)".formatted(sort.column, descending ? "<" : ">"));
            conditions.with("after", sort.value(last));
            conditions.with("afterId", last.uuid(2));
        }

        Cursor position(Readable row, UUID id) {
            return Cursor.of(toString(), sort.value(row), id);
        }

        @Override
        public String toString() {
            return (descending ? "-" : "") + sort.word;
        }
    }

    private Object value(Cursor cursor) {
        return switch (this) {
            case DUE, CREATED, UPDATED -> Position.time(cursor, 1);
            case PRIORITY, STATE -> (long) cursor.number(1);
            case TITLE, ASSIGNEE -> cursor.text(1).replace("\0", "");
            case RANK -> decimal(cursor.text(1));
        };
    }

    private Object value(Readable row) {
        return switch (this) {
            case DUE, CREATED, UPDATED -> Columns.time(row, "sort_value");
            case PRIORITY -> Objects.requireNonNull(row.get("sort_value", Short.class));
            case STATE -> Columns.integer(row, "sort_value");
            case TITLE, ASSIGNEE -> Columns.text(row, "sort_value");
            case RANK ->
                Objects.requireNonNull(row.get("sort_value", BigDecimal.class)).toPlainString();
        };
    }

    private static BigDecimal decimal(String text) {
        try {
            return text.length() > 400 ? BigDecimal.ZERO : new BigDecimal(text);
        } catch (NumberFormatException forged) {
            throw Problem.invalid("cursor", "cursor");
        }
    }
}
