package dev.hilo.platform.directory;

import dev.hilo.contracts.contact.ContactEvent.ContactChanged;
import dev.hilo.contracts.contact.ContactEvent.ContactCreated;
import dev.hilo.contracts.contact.ContactEvent.ContactErased;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is shown of a contact.
 *
 * @param version higher ones replace lower ones
 */
record ContactPicture(
        UUID id,
        UUID org,
        String displayName,
        @Nullable UUID companyId,
        String companyName,
        @Nullable UUID ownerId,
        boolean archived,
        boolean erased,
        long version) {

    /** The first one: any change knows better. */
    private static final long FIRST = 0;

    /** Nothing comes after it: a change that arrives late must not bring a name back. */
    private static final long LAST = Long.MAX_VALUE;

    static ContactPicture of(ContactCreated event) {
        return new ContactPicture(
                event.contactId(), event.org(), event.displayName(), null, "", null, false, false, FIRST);
    }

    static ContactPicture of(ContactChanged event) {
        return new ContactPicture(
                event.contactId(),
                event.org(),
                event.displayName(),
                event.companyId(),
                event.companyName(),
                event.ownerId(),
                event.archived(),
                false,
                event.version());
    }

    static ContactPicture of(ContactErased event) {
        return new ContactPicture(event.contactId(), event.org(), "", null, "", null, true, true, LAST);
    }
}
