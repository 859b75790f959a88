package dev.hilo.contact.companies;

import dev.hilo.platform.database.Columns;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Parameters;
import dev.hilo.platform.lists.Position;
import dev.hilo.platform.web.Cursor;
import dev.hilo.platform.web.Problem;
import io.r2dbc.spi.Readable;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The orders in which companies are listed; an index serves each of them in both directions. */
enum CompanySort {
    NAME("name", "c.sort_name"),
    CREATED("created", "c.created_at");

    private final String word;
    private final String column;

    CompanySort(String word, String column) {
        this.word = word;
        this.column = column;
    }

    /** The order in one direction. */
    record Sorted(CompanySort sort, boolean descending) {

        /** The order asked for by name, with a minus for the other way round; by name, if none is. */
        static Sorted parse(@Nullable String asked) {
            String given = Parameters.text("sort", asked).orElse("name");
            boolean descending = given.startsWith("-");
            String word = descending ? given.substring(1) : given;
            return Arrays.stream(values())
                    .filter(sort -> sort.word.equals(word))
                    .map(sort -> new Sorted(sort, descending))
                    .findFirst()
                    .orElseThrow(() -> Parameters.notOneOf(
                            "sort",
                            Arrays.stream(values()).map(sort -> sort.word).toList()));
        }

        String column() {
            return sort.column;
        }

        String orderBy() {
            return descending ? sort.column + " desc, c.id desc" : sort.column + ", c.id";
        }

        String orderOfPage() {
            return descending ? "page.sort_value desc, page.id desc" : "page.sort_value, page.id";
        }

        /** Only rows behind the last one of the page before. */
        void goOn(Conditions conditions, @Nullable String cursor) {
            Cursor.parse(cursor, 3).ifPresent(last -> goOn(conditions, last));
        }

        private void goOn(Conditions conditions, Cursor last) {
            if (!last.text(0).equals(toString())) {
                throw Problem.invalid("cursor", "cursor");
            }
            conditions.and("(%s, c.id) %s (:after, :afterId)".formatted(sort.column, descending ? "<" : ">"));
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
            case NAME -> cursor.text(1).replace("\0", "");
            case CREATED -> Position.time(cursor, 1);
        };
    }

    private Object value(Readable row) {
        return switch (this) {
            case NAME -> Columns.text(row, "sort_value");
            case CREATED -> Columns.time(row, "sort_value");
        };
    }
}
