package dev.hilo.platform.directory;

import dev.hilo.contracts.contact.ContactEvent.ContactMerged;
import dev.hilo.contracts.contact.ContactEvent.ContactUnmerged;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a contact is part of.
 *
 * @param mergedInto nothing if it stands for itself
 * @param at later ones replace earlier ones
 */
record ContactLink(UUID id, UUID org, @Nullable UUID mergedInto, Instant at) {

    static ContactLink of(ContactMerged event) {
        return new ContactLink(event.contactId(), event.org(), event.survivorId(), event.occurredAt());
    }

    static ContactLink of(ContactUnmerged event) {
        return new ContactLink(event.contactId(), event.org(), null, event.occurredAt());
    }
}
