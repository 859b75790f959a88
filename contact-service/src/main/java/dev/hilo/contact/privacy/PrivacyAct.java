package dev.hilo.contact.privacy;

import dev.hilo.platform.lists.Position;
import java.time.Instant;
import java.util.UUID;

/**
 * Something the law asks for, that was done.
 *
 * @param act {@code exported} or {@code erased}
 */
record PrivacyAct(UUID id, UUID contactId, String act, String reason, String actor, String actorName, Instant at) {

    Position position() {
        return new Position(at, id);
    }
}
