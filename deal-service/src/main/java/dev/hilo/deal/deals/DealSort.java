package dev.hilo.deal.deals;

import dev.hilo.platform.database.Columns;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Parameters;
import dev.hilo.platform.lists.Position;
import dev.hilo.platform.web.Cursor;
import dev.hilo.platform.web.Problem;
import io.r2dbc.spi.Readable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The orders in which deals are listed; an index serves each of them in both directions. */
enum DealSort {
    CREATED("created", "created_at"),
    UPDATED("updated", "updated_at"),
    VALUE("value", "value_order"),
    EXPECTED("expectedClose", "expected_order"),
    NAME("name", "sort_name");

    private final String word;
    private final String column;

    DealSort(String word, String column) {
        this.word = word;
        this.column = column;
    }

    /** The order in one direction. */
    record Directed(DealSort sort, boolean descending) {

        /** The order asked for by name, with a minus for the other way round; the newest first, if none is. */
        static Directed parse(@Nullable String asked) {
            String given = Parameters.text("sort", asked).orElse("-created");
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

        String column() {
            return "d." + sort.column;
        }

        /** {@code order by} of the rows a page is cut from. */
        String orderBy() {
            return descending ? "d.%s desc, d.id desc".formatted(sort.column) : "d.%s, d.id".formatted(sort.column);
        }

        /** The same order for rows of a page. */
        String orderOfPage() {
            return descending ? "d.sort_value desc, d.id desc" : "d.sort_value, d.id";
        }

        /** Only rows behind the last one of the page before. */
        void goOn(Conditions conditions, @Nullable String cursor) {
            Cursor.parse(cursor, 3).ifPresent(last -> goOn(conditions, last));
        }

        private void goOn(Conditions conditions, Cursor last) {
            conditions.and("(d.%s, d.id) %s (:after, :afterId)".formatted(sort.column, descending ? "<" : ">"));
            conditions.with("after", sort.value(last, toString()));
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

    private Object value(Cursor cursor, String order) {
        if (!cursor.text(0).equals(order)) {
            throw Problem.invalid("cursor", "cursor");
        }
        return switch (this) {
            case CREATED, UPDATED -> Position.time(cursor, 1);
            case VALUE -> number(cursor.text(1));
            case EXPECTED -> day(cursor.text(1));
            case NAME -> cursor.text(1).replace("\0", "");
        };
    }

    private static Long number(String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException forged) {
            throw Problem.invalid("cursor", "cursor");
        }
    }

    private static LocalDate day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() < 0 || day.getYear() > 9999) {
                throw Problem.invalid("cursor", "cursor");
            }
            return day;
        } catch (DateTimeException forged) {
            throw Problem.invalid("cursor", "cursor");
        }
    }

    private Object value(Readable row) {
        return switch (this) {
            case CREATED, UPDATED -> Columns.time(row, "sort_value");
            case VALUE -> Columns.integer(row, "sort_value");
            case EXPECTED -> Objects.requireNonNull(row.get("sort_value", LocalDate.class));
            case NAME -> Columns.text(row, "sort_value");
        };
    }
}
