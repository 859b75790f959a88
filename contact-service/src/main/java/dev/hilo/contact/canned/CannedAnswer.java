package dev.hilo.contact.canned;

import dev.hilo.platform.database.Columns;
import dev.hilo.platform.web.FieldError;
import dev.hilo.platform.web.Problem;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer kept for everybody.
 *
 * @param shortcut by which it is called while writing
 */
record CannedAnswer(UUID id, String shortcut, String text, Instant createdAt, Instant updatedAt, long version) {

    private static final int LONGEST_SHORTCUT = 60;
    private static final int LONGEST_TEXT = 10_000;

    /** What people write of it. */
    record Draft(@Nullable String shortcut, @Nullable String text) {

        /**
         * Without what no database or screen can hold.
         *
         * @throws Problem 422 with everything that is wrong
         */
        Draft checked() {
            String name = Objects.requireNonNullElse(shortcut, "")
                    .replaceAll("[\\p{Cntrl}\\s]+", "-")
                    .strip();
            String words =
                    Objects.requireNonNullElse(text, "").replace("\0", "").strip();
            List<FieldError> errors = new ArrayList<>();
            check(errors, "shortcut", name, LONGEST_SHORTCUT);
            check(errors, "text", words, LONGEST_TEXT);
            if (!errors.isEmpty()) {
                throw Problem.invalid(errors);
            }
            return new Draft(name, words);
        }

        private static void check(List<FieldError> errors, String field, String value, int longest) {
            if (value.isEmpty()) {
                errors.add(new FieldError(field, "required"));
            } else if (value.length() > longest) {
                errors.add(new FieldError(field, "too-long", longest));
            }
        }
    }

    static CannedAnswer of(Readable row) {
        return new CannedAnswer(
                Columns.uuid(row, "id"),
                Columns.text(row, "shortcut"),
                Columns.text(row, "text"),
                Columns.time(row, "created_at"),
                Columns.time(row, "updated_at"),
                Columns.integer(row, "version"));
    }

    Draft draft() {
        return new Draft(shortcut, text);
    }
}
