package dev.hilo.platform.database;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Reads columns of a row without letting a null through unseen. */
public final class Columns {

    private Columns() {}

    public static UUID uuid(Readable row, String column) {
        return required(row, column, UUID.class);
    }

    public static String text(Readable row, String column) {
        return required(row, column, String.class);
    }

    public static long integer(Readable row, String column) {
        return required(row, column, Long.class);
    }

    public static double real(Readable row, String column) {
        return required(row, column, Double.class);
    }

    public static boolean flag(Readable row, String column) {
        return required(row, column, Boolean.class);
    }

    public static Instant time(Readable row, String column) {
        return required(row, column, OffsetDateTime.class).toInstant();
    }

    public static Optional<Instant> optionalTime(Readable row, String column) {
        return optional(row, column, OffsetDateTime.class).map(OffsetDateTime::toInstant);
    }

    /** The column's value, of a column that may be null. */
    public static <T> Optional<T> optional(Readable row, String column, Class<T> type) {
        return Optional.ofNullable(row.get(column, type));
    }

    private static <T> T required(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
