package dev.hilo.ingestion.webchat;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a chat, as the widget shows it.
 *
 * @param seq rises; a browser that was away asks for what comes after the last it has
 * @param id of the message: the visitor's own, or ours
 * @param direction {@code IN} from the visitor, {@code OUT} from us
 * @param author who of ours wrote it; empty for the visitor
 */
record ChatLine(
        long seq,
        UUID id,
        String direction,
        String text,
        String author,
        Instant at,
        @Nullable Instant readAt) {

    /** What of it is kept as JSON. */
    record Body(String text, String author) {}
}
