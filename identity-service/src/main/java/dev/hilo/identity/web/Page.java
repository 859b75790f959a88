package dev.hilo.identity.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a list that is sorted by id.
 *
 * @param next cursor of the piece after it; nothing at the end
 */
public record Page<T>(List<T> items, @Nullable String next) {

    private static final int MOST = 200;
    private static final int DEFAULT = 50;

    public Page {
        items = List.copyOf(items);
    }

    /** Cuts a list that was read one row longer than asked for. */
    public static <T> Page<T> of(List<T> found, int limit, Function<T, String> id) {
        if (found.size() <= limit) {
            return new Page<>(found, null);
        }
        List<T> items = found.subList(0, limit);
        return new Page<>(items, encode(id.apply(items.getLast())));
    }

    /**
     * The number asked for, or 50.
     *
     * @throws Problem 422 naming {@code limit} outside of 1 to 200
     */
    public static int limit(@Nullable Integer asked) {
        if (asked == null) {
            return DEFAULT;
        }
        if (asked < 1 || asked > MOST) {
            throw Problem.invalid("limit", "between", 1, MOST);
        }
        return asked;
    }

    /**
     * The id after which the page begins; nothing for the first page.
     *
     * @throws Problem 422 naming {@code cursor} if it is none of ours
     */
    public static Optional<String> after(@Nullable String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notOurs) {
            throw Problem.invalid("cursor", "cursor");
        }
    }

    /** As {@link #after}, for lists whose ids are UUIDs. */
    public static Optional<UUID> afterId(@Nullable String cursor) {
        try {
            return after(cursor).map(UUID::fromString);
        } catch (IllegalArgumentException notOurs) {
            throw Problem.invalid("cursor", "cursor");
        }
    }

    private static String encode(String id) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id.getBytes(StandardCharsets.UTF_8));
    }
}
