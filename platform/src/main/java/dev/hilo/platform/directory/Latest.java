package dev.hilo.platform.directory;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Of several pictures of one thing the one with the highest version; sorted by id, so that two replicas that write the
 * same rows take their locks in the same order.
 */
final class Latest {

    private Latest() {}

    static <T> List<T> of(Collection<T> pictures, Function<T, UUID> id, ToLongFunction<T> version) {
        BinaryOperator<T> later = (one, other) -> version.applyAsLong(one) >= version.applyAsLong(other) ? one : other;
        TreeMap<UUID, T> latest = new TreeMap<>();
        pictures.forEach(picture -> latest.merge(id.apply(picture), picture, later));
        return List.copyOf(latest.values());
    }
}
