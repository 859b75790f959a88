package dev.hilo.contracts.contact;

import dev.hilo.contracts.DomainEvent;
import dev.hilo.contracts.channel.Channel;
import dev.hilo.contracts.channel.Handle;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

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
}
