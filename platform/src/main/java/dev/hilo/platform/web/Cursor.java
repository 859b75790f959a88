package dev.hilo.platform.web;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A place in a sorted list: the sort values of the last row seen. Opaque to callers. */
public record Cursor(List<String> values) {

    private static final String SEPARATOR = "\u001f";

    public Cursor {
        values = List.copyOf(values);
    }

    public static Cursor of(Object... values) {
        return new Cursor(java.util.Arrays.stream(values).map(String::valueOf).toList());
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @param size how many values the list sorts by
     * @throws Problem 422 naming {@code cursor} if it is none of ours
     */
    public static Optional<Cursor> parse(@Nullable String text, int size) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(decode(text))
                .filter(cursor -> cursor.values.size() == size)
                .or(() -> {
                    throw broken();
                });
    }

    private static Cursor decode(String text) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            return new Cursor(List.of(plain.split(SEPARATOR, -1)));
        } catch (IllegalArgumentException notBase64) {
            throw broken();
        }
    }

    public Instant instant(int index) {
        return read(index, Instant::parse);
    }

    public UUID uuid(int index) {
        return read(index, UUID::fromString);
    }

    public double number(int index) {
        return read(index, Double::parseDouble);
    }

    public String text(int index) {
        return values.get(index);
    }

    private <T> T read(int index, Function<String, T> parser) {
        try {
            return parser.apply(values.get(index));
        } catch (IllegalArgumentException | DateTimeException forged) {
            throw broken();
        }
    }

    private static Problem broken() {
        return Problem.invalid("cursor", "cursor");
    }

    @Override
    public String toString() {
        byte[] plain = String.join(SEPARATOR, values).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
    }
}
