package dev.hilo.contracts.identity;

import dev.hilo.contracts.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Something happened to the people who use Hilo, on {@link dev.hilo.contracts.Topics#IDENTITY_EVENTS}. */
public sealed interface IdentityEvent extends DomainEvent {

    /**
     * A user is now this; a whole picture, so that the latest version is enough.
     *
     * @param teams they belong to
     * @param version of the user, rising
     */
    record UserChanged(
            UUID eventId,
            UUID org,
            Instant occurredAt,
            UUID userId,
            String name,
            String email,
            String locale,
            String timeZone,
            boolean active,
            List<UUID> teams,
            long version)
            implements IdentityEvent {

        @Override
        public String subject() {
            return userId.toString();
        }
    }

    /** A team is now this. */
    record TeamChanged(
            UUID eventId, UUID org, Instant occurredAt, UUID teamId, String name, boolean archived, long version)
            implements IdentityEvent {

        @Override
        public String subject() {
            return teamId.toString();
        }
    }

    /**
     * An organisation is now this.
     *
     * @param timeZone of its days and months (IANA)
     * @param currency in which it adds up (ISO 4217)
     * @param country whose phone numbers need no prefix (ISO 3166)
     */
    record OrganisationChanged(
            UUID eventId,
            UUID org,
            Instant occurredAt,
            String name,
            String locale,
            String timeZone,
            String currency,
            String country,
            long version)
            implements IdentityEvent {

        @Override
        public String subject() {
            return org.toString();
        }
    }
}
