package dev.hilo.identity.users;

import java.util.List;
import java.util.UUID;

/**
 * An active user as the authorization server sees them, whatever their organisation.
 *
 * @param teams ids of those that are not archived
 * @param permissions patterns of all of their roles
 */
public record Account(
        UUID id,
        UUID org,
        String email,
        String name,
        String locale,
        String timeZone,
        String passwordHash,
        List<String> roles,
        List<String> teams,
        List<String> permissions) {

    /** Says nothing secret, so that it may stand in a log. */
    @Override
    public String toString() {
        return "Account[" + id + "]";
    }
}
