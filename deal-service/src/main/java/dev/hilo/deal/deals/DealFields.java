package dev.hilo.deal.deals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whatever of a deal may be edited: all but where it stands.
 *
 * @param companyId nothing for that of the contact
 * @param closedAt when it was won or lost; nothing while it is open
 * @param renewsDealId the deal that this one renews
 */
public record DealFields(
        @Nullable String name,
        @Nullable String kind,
        @Nullable BigDecimal value,
        @Nullable String currency,
        @Nullable Integer probability,
        @Nullable UUID contactId,
        @Nullable UUID companyId,
        @Nullable UUID ownerId,
        @Nullable LocalDate expectedCloseOn,
        @Nullable Instant closedAt,
        @Nullable String source,
        @Nullable String competitor,
        @Nullable List<@Nullable String> tags,
        @Nullable Map<String, @Nullable Object> customFields,
        @Nullable UUID renewsDealId) {

    /** The same, where nothing is said with these. */
    DealFields filledIn(BigDecimal usualValue, String usualCurrency) {
        return new DealFields(
                name,
                kind,
                Objects.requireNonNullElse(value, usualValue),
                Objects.requireNonNullElse(currency, usualCurrency),
                probability,
                contactId,
                companyId,
                ownerId,
                expectedCloseOn,
                closedAt,
                source,
                competitor,
                tags,
                customFields,
                renewsDealId);
    }

    /** Only whom and what these name that the ones before did not: nobody has to look for the others again. */
    DealFields namedAnew(DealFields before) {
        return new DealFields(
                name,
                kind,
                value,
                currency,
                probability,
                Objects.equals(contactId, before.contactId) ? null : contactId,
                Objects.equals(companyId, before.companyId) ? null : companyId,
                Objects.equals(ownerId, before.ownerId) ? null : ownerId,
                expectedCloseOn,
                closedAt,
                source,
                competitor,
                tags,
                Objects.equals(customFields, before.customFields) ? null : customFields,
                Objects.equals(renewsDealId, before.renewsDealId) ? null : renewsDealId);
    }

    /** The same with other tags. */
    DealFields tagged(List<@Nullable String> others) {
        return new DealFields(
                name,
                kind,
                value,
                currency,
                probability,
                contactId,
                companyId,
                ownerId,
                expectedCloseOn,
                closedAt,
                source,
                competitor,
                others,
                customFields,
                renewsDealId);
    }

    /** The same with what closing or opening again sets. */
    DealFields closed(int chance, @Nullable Instant at) {
        return new DealFields(
                name,
                kind,
                value,
                currency,
                chance,
                contactId,
                companyId,
                ownerId,
                expectedCloseOn,
                at,
                source,
                competitor,
                tags,
                customFields,
                renewsDealId);
    }
}
