package dev.hilo.contact.resolution;

import dev.hilo.contracts.contact.ContactEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Who everybody is.
 *
 * @param contacts of those who are somebody
 * @param events what was learnt about contacts on the way
 */
public record ResolvedPeople(Map<PersonSeen, UUID> contacts, List<ContactEvent> events) {

    /** The contact of somebody seen; nobody if they are unknown and made no contact. */
    public Optional<UUID> contactOf(PersonSeen seen) {
        return Optional.ofNullable(contacts.get(seen));
    }
}
