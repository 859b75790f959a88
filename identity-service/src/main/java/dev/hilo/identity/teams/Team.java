package dev.hilo.identity.teams;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * People who work together.
 *
 * @param archived whether it is history: it holds nobody together any more
 * @param members ids of users
 * @param version grows with every change
 */
public record Team(UUID id, String name, boolean archived, List<UUID> members, Instant createdAt, int version) {

    public Team {
        members = List.copyOf(members);
    }
}
