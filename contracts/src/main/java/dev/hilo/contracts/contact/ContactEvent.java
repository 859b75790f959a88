package dev.hilo.contracts.contact;

import dev.hilo.contracts.DomainEvent;
import dev.hilo.contracts.channel.Channel;
import dev.hilo.contracts.channel.Handle;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something happened to a contact, on {@link dev.hilo.contracts.Topics#CONTACT_EVENTS}. */
public sealed interface ContactEvent extends DomainEvent {

    UUID contactId();

    @Override
    default String subject() {
        return contactId().toString();
    }

    /** Somebody nobody knew has written. */
    record ContactCreated(
            UUID eventId,
            UUID org,
            Instant occurredAt,
            UUID contactId,
            String displayName,
            Channel channel,
            List<Handle> handles)
            implements ContactEvent {}

    /** Another handle of a known contact was learnt. */
    record HandleAttached(UUID eventId, UUID org, Instant occurredAt, UUID contactId, Handle handle)
            implements ContactEvent {}

    /**
     * Two contacts may be one person.
     *
     * @param otherId the contact that was there before
     * @param reason the evidence in a word: {@code same_phone}, {@code same_email}, {@code handles_disagree}
     */
    record DuplicateSuspected(UUID eventId, UUID org, Instant occurredAt, UUID contactId, UUID otherId, String reason)
            implements ContactEvent {}

    /**
     * What others show of a contact is now this; a whole picture, so that the latest version is enough.
     *
     * @param companyId the main one; nothing if none is known
     * @param companyName empty if none is known
     * @param version of the contact, rising
     */
    record ContactChanged(
            UUID eventId,
            UUID org,
            Instant occurredAt,
            UUID contactId,
            String displayName,
            @Nullable UUID companyId,
            String companyName,
            @Nullable UUID ownerId,
            boolean archived,
            long version)
            implements ContactEvent {}

    /**
     * Two contacts are one person from now on; nothing moves, the merged one is read through the survivor.
     *
     * @param contactId the merged one, whose link this is: all events of one link stay in order
     * @param survivorId the one it is part of
     * @param mergeId names the merge in the journal
     */
    record ContactMerged(UUID eventId, UUID org, Instant occurredAt, UUID contactId, UUID survivorId, UUID mergeId)
            implements ContactEvent {}

    /** A merge was undone: the contact stands for itself again, with all that it had. */
    record ContactUnmerged(UUID eventId, UUID org, Instant occurredAt, UUID contactId, UUID survivorId, UUID mergeId)
            implements ContactEvent {}

    /** Everything that tells who somebody was is to be forgotten (GDPR, article 17). */
    record ContactErased(UUID eventId, UUID org, Instant occurredAt, UUID contactId) implements ContactEvent {}
}
