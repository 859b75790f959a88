package dev.hilo.contact.history;

import dev.hilo.platform.lists.Position;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A change as the API shows it.
 *
 * @param actor id of the user, or what else did it
 * @param action {@code created}, {@code changed}, {@code archived}, {@code restored} …
 */
public record ChangeView(
        UUID id, Instant at, String actor, String actorName, String action, Map<String, Different> fields) {

    /** Its place in the list. */
    public Position position() {
        return new Position(at, id);
    }
}
