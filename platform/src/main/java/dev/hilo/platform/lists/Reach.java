package dev.hilo.platform.lists;

import dev.hilo.platform.security.Caller;
import dev.hilo.platform.security.Scope;
import dev.hilo.platform.web.Problem;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Whose records a caller reaches.
 *
 * @param scope everybody's, those of the people in the caller's teams, or their own
 * @param me the caller
 * @param teams of the caller
 */
public record Reach(Scope scope, UUID me, Set<UUID> teams) {

    private static final UUID NOBODY = new UUID(0, 0);

    /** The users of the caller's teams; {@code directory_members} follows identity-service. */
    private static final String TEAM_MATES =
            "select mate.user_id from directory_members mate where mate.team_id = any(:myTeams)";

    /**
     * How far a permission of the caller's reaches.
     *
     * @throws Problem 403 if they do not have it
     */
    public static Reach of(Caller caller, String permission) {
        return new Reach(caller.require(permission), user(caller), caller.teams());
    }

    /**
     * Narrows rows down to what is reached.
     *
     * @param owners columns that name a user: one of them has to be within reach
     */
    public void narrow(Conditions conditions, String... owners) {
        switch (scope) {
            case ALL -> {}
            case OWN -> conditions.and(anyOf(owners, "%s = :me"), "me", me);
            case TEAM -> {
                conditions.and(anyOf(owners, "%1$s = :me or %1$s in (" + TEAM_MATES + ")"), "me", me);
                conditions.with("myTeams", teams.toArray(UUID[]::new));
            }
        }
    }

    private static String anyOf(String[] owners, String condition) {
        return Arrays.stream(owners).map(condition::formatted).collect(Collectors.joining(" or ", "(", ")"));
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
