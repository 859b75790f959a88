package dev.hilo.platform.lists;

import java.util.Locale;

/** Constants as the API writes them: in lower case. */
public final class Names {

    private Names() {}

    /** The constant's name in the API. */
    public static String of(Enum<?> constant) {
        return of(constant.name());
    }

    /** The name in the API of a constant as it stands in the database. */
    public static String of(String constant) {
        return constant.toLowerCase(Locale.ROOT);
    }
}
