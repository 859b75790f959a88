package dev.hilo.contact.companies;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A company as the API shows it. */
record CompanyView(
        UUID id,
        @JsonUnwrapped CompanyRecord record,
        @Nullable NamedCompany parent,
        @Nullable MainContact mainContact,
        CompanyMetrics metrics,
        Instant createdAt,
        Instant updatedAt,
        @JsonInclude(Include.NON_NULL) @Nullable Instant archivedAt,
        long version) {

    record NamedCompany(UUID id, String name) {}

    record MainContact(UUID id, String displayName) {}

    /**
     * What its contacts and deals add up to.
     *
     * @param contacts that are people of their own and not archived
     */
    record CompanyMetrics(long contacts, @Nullable Instant lastInteractionAt, long subsidiaries) {}
}
