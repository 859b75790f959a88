package dev.hilo.contracts.contact;

import dev.hilo.contracts.DomainEvent;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something happened to a company, on {@link dev.hilo.contracts.Topics#CONTACT_EVENTS}. */
public sealed interface CompanyEvent extends DomainEvent {

    UUID companyId();

    @Override
    default String subject() {
        return companyId().toString();
    }

    /**
     * What others show of a company is now this.
     *
     * @param domain of its addresses; empty if none is known
     * @param version of the company, rising
     */
    record CompanyChanged(
            UUID eventId,
            UUID org,
            Instant occurredAt,
            UUID companyId,
            String name,
            String domain,
            @Nullable UUID ownerId,
            boolean archived,
            long version)
            implements CompanyEvent {}

    /** A contract is to be renewed soon. */
    record RenewalDue(
            UUID eventId, UUID org, Instant occurredAt, UUID companyId, String name, String renewsOn, int daysLeft)
            implements CompanyEvent {}
}
