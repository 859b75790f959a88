package dev.hilo.identity.users;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Somebody who works in an organisation.
 *
 * @param email they sign in with, unique in the whole installation
 * @param locale {@code es} or {@code en}
 * @param timeZone of their days (IANA)
 * @param active whether they may sign in
 * @param version grows with every change
 */
public record User(
        UUID id,
        String email,
        String name,
        String locale,
        String timeZone,
        boolean active,
        List<String> roles,
        Instant createdAt,
        int version) {

    public User {
        roles = List.copyOf(roles);
    }

    /** Whether losing this one could leave the organisation without an administrator. */
    boolean isActiveAdmin() {
        return active && roles.contains("ADMIN");
    }
}
