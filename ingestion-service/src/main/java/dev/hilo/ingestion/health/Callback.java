package dev.hilo.ingestion.health;

import java.util.Objects;
import java.util.UUID;

/** Takes callback data apart. */
final class Callback {

    private static final int UUID_LENGTH = 36;

    private Callback() {}

    static UUID message(Sign sign) {
        return UUID.fromString(data(sign).substring(0, UUID_LENGTH));
    }

    static long attempt(Sign sign) {
        String attempt = data(sign).substring(UUID_LENGTH);
        return attempt.isEmpty() ? 1 : Long.parseLong(attempt.substring(1));
    }

    private static String data(Sign sign) {
        return Objects.requireNonNull(sign.confirmed(), "it confirms a message");
    }
}
