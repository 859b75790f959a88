package dev.hilo.contact.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.hilo.contact.written.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A number as somebody wrote it.
 *
 * @param value in E.164 once it has been understood
 * @param raw as it was written
 * @param whatsapp whether it is said to have WhatsApp
 */
public record WrittenPhone(String value, String raw, boolean primary, boolean whatsapp) {

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    static WrittenPhone of(
            @Nullable String value, @Nullable String raw, @Nullable Boolean primary, @Nullable Boolean whatsapp) {
        String written = PlainText.line(value);
        String original = PlainText.line(raw);
        return new WrittenPhone(
                written.isEmpty() ? original : written,
                original.isEmpty() ? written : original,
                Boolean.TRUE.equals(primary),
                Boolean.TRUE.equals(whatsapp));
    }

    /** A number alone. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static WrittenPhone of(String value) {
        return of(value, null, null, null);
    }
}
