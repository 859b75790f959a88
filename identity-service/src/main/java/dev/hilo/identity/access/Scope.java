package dev.hilo.identity.access;

import java.util.Locale;

/** Whose records a permission reaches; each scope holds the ones before it. */
public enum Scope {
    OWN,
    TEAM,
    ALL;

    static Scope parse(String text) {
        return text.equals("*") ? ALL : valueOf(text.toUpperCase(Locale.ROOT));
    }

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
