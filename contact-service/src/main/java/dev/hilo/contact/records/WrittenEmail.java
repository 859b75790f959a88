package dev.hilo.contact.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.hilo.contact.written.PlainText;
import org.jspecify.annotations.Nullable;

/** An address as somebody wrote it. */
public record WrittenEmail(String value, boolean primary) {

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    static WrittenEmail of(@Nullable String value, @Nullable Boolean primary) {
        return new WrittenEmail(PlainText.line(value), Boolean.TRUE.equals(primary));
    }

    /** An address alone. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static WrittenEmail of(String value) {
        return of(value, false);
    }
}
