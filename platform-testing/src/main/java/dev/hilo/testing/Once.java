package dev.hilo.testing;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value made by the first who asks; the others wait. A failure is tried again by the next. */
final class Once<T> {
    private final Supplier<T> maker;
    private @Nullable T value;

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    synchronized T get() {
        T made = value;
        if (made == null) {
            made = maker.get();
            value = made;
        }
        return made;
    }
}
