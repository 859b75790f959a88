package dev.hilo.identity.users;

import java.util.List;
import java.util.UUID;

/**
 * An active user as the authorization server sees them, whatever their organisation.
 *
 * @param permissions patterns of all of their roles
 */
public record Account(
        UUID id,
        UUID org,
        String email,
        String name,
        String locale,
        String passwordHash,
        List<String> roles,
        List<String> permissions) {

    /** Says nothing secret, so that it may stand in a log. */
    @Override
    public String toString() {
        return "Account[" + id + "]";
    }
}
