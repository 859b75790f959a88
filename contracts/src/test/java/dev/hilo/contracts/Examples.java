package dev.hilo.contracts;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** One example of each record, with every field filled; always the same. */
final class Examples {

    private static final UUID ID = UUID.fromString("01890000-0000-7000-8000-000000000001");
    private static final Instant TIME = Instant.parse("2026-01-02T03:04:05.678Z");

    private Examples() {}

    static <T> T of(Class<T> type) {
        return type.cast(value(type, type.getSimpleName()));
    }

    private static Object value(Type type, String name) {
        if (type instanceof ParameterizedType parameterized) {
            return container(parameterized, name);
        }
        return simple((Class<?>) type, name);
    }

    private static Object container(ParameterizedType type, String name) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type last = type.getActualTypeArguments()[type.getActualTypeArguments().length - 1];
        Object element = last instanceof Class<?> known && known != Object.class ? value(known, name) : name;
        if (raw == Map.class) {
            Type key = type.getActualTypeArguments()[0];
            return Map.of(value(key, "key"), element);
        }
        return raw == Set.class ? Set.of(element) : List.of(element);
    }

    private static Object simple(Class<?> type, String name) {
        if (type.isRecord()) {
            return record(type);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isSealed()) {
            return simple(type.getPermittedSubclasses()[0], name);
        }
        return switch (type.getName()) {
            case "java.lang.String" -> name;
            case "java.util.UUID" -> ID;
            case "java.time.Instant" -> TIME;
            case "java.math.BigDecimal" -> new BigDecimal("1234.50");
            case "boolean", "java.lang.Boolean" -> true;
            case "int", "java.lang.Integer" -> 7;
            case "long", "java.lang.Long" -> 7L;
            case "double", "java.lang.Double" -> 0.5;
            default -> throw new IllegalArgumentException("no example of a " + type);
        };
    }

    private static Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(component -> value(component.getGenericType(), component.getName()))
                .toArray();
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no example of " + type, e);
        }
    }
}
