package dev.hilo.ingestion.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** JSON as plain values that every store and encoder accepts: no nulls, no NUL, no half of a surrogate pair. */
final class Plain {

    private Plain() {}

    static Optional<Object> value(JsonNode node) {
        if (node.isObject()) {
            return Optional.of(members(node));
        }
        if (node.isArray()) {
            return Optional.of(elements(node));
        }
        if (node.isNumber()) {
            return Optional.of(number(node.numberValue()));
        }
        if (node.isBoolean()) {
            return Optional.of(node.booleanValue());
        }
        return node.isString() ? Optional.of(text(node.stringValue())) : Optional.empty();
    }

    static Map<String, Object> members(JsonNode node) {
        Map<String, Object> members = new LinkedHashMap<>();
        node.properties()
                .forEach(member ->
                        value(member.getValue()).ifPresent(value -> members.put(text(member.getKey()), value)));
        return members;
    }

    private static List<Object> elements(JsonNode node) {
        List<Object> elements = new ArrayList<>();
        node.values().forEach(element -> value(element).ifPresent(elements::add));
        return elements;
    }

    private static Object number(Number number) {
        return number instanceof Double && !Double.isFinite(number.doubleValue()) ? number.toString() : number;
    }

    /** The text itself, save what PostgreSQL (U+0000) and UTF-8 (half a pair) cannot hold. */
    static String text(String text) {
        return isClean(text) ? text : cleaned(text);
    }

    /** A loop, because every text of every post goes through it, and nearly all are clean. */
    private static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == 0 || Character.isSurrogate(unit)) {
                return isPaired(text);
            }
        }
        return true;
    }

    private static boolean isPaired(String text) {
        return text.codePoints().noneMatch(Plain::isUnstorable);
    }

    private static String cleaned(String text) {
        StringBuilder cleaned = new StringBuilder(text.length());
        text.codePoints()
                .filter(point -> point != 0)
                .forEach(point -> cleaned.appendCodePoint(isUnstorable(point) ? 0xFFFD : point));
        return cleaned.toString();
    }

    private static boolean isUnstorable(int point) {
        return point == 0 || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }
}
