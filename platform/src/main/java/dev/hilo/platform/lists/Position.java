package dev.hilo.platform.lists;

import dev.hilo.platform.web.Cursor;
import dev.hilo.platform.web.Problem;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place in a list that is sorted by time and, at the same time, by id. */
public record Position(Instant at, UUID id) {

    /** The times that PostgreSQL can hold, with room to spare. */
    private static final Instant EARLIEST = Instant.parse("-4000-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("+200000-01-01T00:00:00Z");

    /** Where the page before ended; nothing if the first page is asked for. */
    public static Optional<Position> parse(@Nullable String cursor) {
        return Cursor.parse(cursor, 2).map(found -> new Position(time(found, 0), found.uuid(1)));
    }

    /**
     * A time of a cursor.
     *
     * @throws Problem 422 naming {@code cursor} if there is none that could be in the database
     */
    public static Instant time(Cursor cursor, int index) {
        Instant at = cursor.instant(index);
        if (at.isBefore(EARLIEST) || at.isAfter(LATEST)) {
            throw Problem.invalid("cursor", "cursor");
        }
        return at;
    }

    /** Only rows behind this one, in a list with the latest first. */
    public void goOn(Conditions conditions, String timeColumn, String idColumn) {
        conditions.and("(%s, %s) < (:lastAt, :lastId)".formatted(timeColumn, idColumn), "lastAt", at);
        conditions.with("lastId", id);
    }

    /** Leads on from here. */
    public Cursor cursor() {
        return Cursor.of(at, id);
    }
}
