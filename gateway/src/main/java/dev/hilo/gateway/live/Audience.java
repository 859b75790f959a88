package dev.hilo.gateway.live;

import java.util.Set;
import java.util.UUID;

/** Who may hear of something. */
sealed interface Audience {

    /** One user, whatever they may see. */
    record Person(UUID user) implements Audience {}

    /**
     * Whoever may see it.
     *
     * @param permission {@code module:view}
     * @param owners the users whose it is
     * @param teams the teams whose it is
     */
    record Viewers(String permission, Set<UUID> owners, Set<UUID> teams) implements Audience {}

    /**
     * Whoever may see it, but whose it is does not stand in the event: those who may see their own only hear of it by
     * its id, and ask the service.
     *
     * @param permission {@code module:view}
     * @param hint what they hear, as JSON
     */
    record OwnerUnknown(String permission, String hint) implements Audience {}
}
