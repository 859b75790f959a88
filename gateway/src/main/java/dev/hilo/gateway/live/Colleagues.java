package dev.hilo.gateway.live;

import dev.hilo.contracts.identity.IdentityEvent.UserChanged;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Who is in which team, as identity-service last told. */
@Component
class Colleagues {

    private final Map<UUID, Membership> memberships = new ConcurrentHashMap<>();

    /** Keeps the latest, in whatever order they come. */
    void learn(UserChanged user) {
        memberships.merge(
                user.userId(),
                new Membership(user.version(), Set.copyOf(user.teams())),
                (one, other) -> one.version() > other.version() ? one : other);
    }

    /** Whether a user is in one of these teams. */
    boolean share(UUID user, Collection<UUID> teams) {
        Membership membership = memberships.get(user);
        return membership != null && !Collections.disjoint(membership.teams(), teams);
    }

    private record Membership(long version, Set<UUID> teams) {}
}
