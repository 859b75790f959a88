package dev.hilo.contact.contacts;

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

/** The orders in which contacts are listed; an index serves each of them in both directions. */
enum ContactSort {
    LAST_INTERACTION("lastInteraction", "e.talked_at", "e.contact_id"),
    SCORE("score", "e.mass", "e.contact_id"),
    CREATED("created", "c.created_at", "c.id"),
    NAME("name", "c.sort_name", "c.id");

    private final String word;
    private final String column;
    private final String id;

    ContactSort(String word, String column, String id) {
        this.word = word;
        this.column = column;
        this.id = id;
    }

    /** The order in one direction. */
    record Directed(ContactSort sort, boolean descending) {

        /** The order asked for by name, with a minus for the other way round; who talked last first, if none is. */
        static Directed parse(@Nullable String asked) {
            String given = Parameters.text("sort", asked).orElse("-lastInteraction");
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

        /** {@code order by} of the rows a page is cut from. */
        String orderBy() {
            return sort.column + direction() + ", " + sort.id + (descending ? " desc" : "");
        }

        /** The same order for rows of a page. */
        String orderOfPage() {
            return "c.sort_value" + direction() + ", c.id" + (descending ? " desc" : "");
        }

        private String direction() {
            return descending ? " desc" : "";
        }

        String column() {
            return sort.column;
        }

        /** Everybody has a place among those sorted by talk, whoever has never been talked with the last one. */
        String join() {
            return sort == LAST_INTERACTION || sort == SCORE ? "join" : "left join";
        }

        /** Only rows behind the last one of the page before. */
        void goOn(Conditions conditions, @Nullable String cursor) {
            Cursor.parse(cursor, 3).ifPresent(last -> goOn(conditions, last));
        }

        private void goOn(Conditions conditions, Cursor last) {
            conditions.and("(%s, %s) %s (:after, :afterId)".formatted(sort.column, sort.id, descending ? "<" : ">"));
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
            case LAST_INTERACTION, CREATED -> Position.time(cursor, 1);
            case SCORE -> cursor.number(1);
            case NAME -> cursor.text(1).replace("\0", "");
        };
    }

    private Object value(Readable row) {
        return switch (this) {
            case LAST_INTERACTION, CREATED -> Columns.time(row, "sort_value");
            case SCORE -> Columns.real(row, "sort_value");
            case NAME -> Columns.text(row, "sort_value");
        };
    }
}
