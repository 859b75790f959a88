package dev.hilo.contact.lists;

import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.Problem;
import java.util.Optional;
import java.util.UUID;

/**
 * Whose records a caller reaches.
 *
 * @param owner only what belongs to this user; everybody's if there is none
 */
public record Reach(Optional<UUID> owner) {

    private static final UUID NOBODY = new UUID(0, 0);

    /**
     * How far a permission of the caller's reaches.
     *
     * @throws Problem 403 if they do not have it
     */
    public static Reach of(Caller caller, String permission) {
        return switch (caller.require(permission)) {
            case ALL -> new Reach(Optional.empty());
            // Records belong to people; until they belong to teams too, a team's reach is one's own.
            case OWN, TEAM -> new Reach(Optional.of(user(caller)));
        };
    }

    /**
     * Narrows rows down to what is reached.
     *
     * @param condition names the parameter {@code me}
     */
    public void narrow(Conditions conditions, String condition) {
        owner.ifPresent(me -> conditions.and(condition, "me", me));
    }

    /** The user who calls; an integrator is none, and owns nothing. */
    public static UUID user(Caller caller) {
        try {
            return UUID.fromString(caller.subject());
        } catch (IllegalArgumentException clientId) {
            return NOBODY;
        }
    }
}
