package dev.hilo.platform.web;

import org.jspecify.annotations.Nullable;

/** How many rows a page holds. */
public final class Limit {

    private static final int DEFAULT = 50;
    private static final int MOST = 200;

    private Limit() {}

    /**
     * The number asked for, or 50.
     *
     * @throws Problem 422 naming {@code limit} outside of 1 to 200
     */
    public static int of(@Nullable Integer asked) {
        if (asked == null) {
            return DEFAULT;
        }
        if (asked < 1 || asked > MOST) {
            throw Problem.invalid("limit", "between", 1, MOST);
        }
        return asked;
    }
}
