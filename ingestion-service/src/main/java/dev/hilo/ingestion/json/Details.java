package dev.hilo.ingestion.json;

import java.util.LinkedHashMap;
import java.util.Map;

/** Gathers the details of a message, leaving out what is absent, empty or false. */
public final class Details {

    private final Map<String, Object> details = new LinkedHashMap<>();

    public Details add(String name, String text) {
        if (!text.isEmpty()) {
            details.put(name, text);
        }
        return this;
    }

    public Details add(String name, boolean flag) {
        if (flag) {
            details.put(name, true);
        }
        return this;
    }

    public Details add(String name, Piece piece) {
        piece.plain().ifPresent(value -> details.put(name, value));
        return this;
    }

    /** All members of an object under their own names. */
    public Details addAll(Piece piece) {
        details.putAll(piece.members());
        return this;
    }

    public Map<String, Object> toMap() {
        return details;
    }
}
