package dev.hilo.contact.deals;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The deals of a person or a company: all of them counted and added up, and the first of them shown, latest change
 * first.
 *
 * @param total active, won and lost together
 * @param lifetimeValue of the won ones, each at the rate of its day
 * @param activeValue of the active ones
 * @param currency of the values: the organisation's
 * @param next cursor of the deals behind these; nothing at the end
 */
record DealsView(
        long total,
        long active,
        long won,
        long lost,
        BigDecimal lifetimeValue,
        BigDecimal activeValue,
        String currency,
        List<FollowedDeal> items,
        @Nullable String next) {

    /** A deal in short; the whole of it is at deal-service. */
    record FollowedDeal(
            UUID id,
            String name,
            String stageName,
            FollowedStatus status,
            BigDecimal value,
            String currency,
            @Nullable UUID contactId,
            @Nullable UUID ownerId,
            @Nullable Instant closedAt,
            Instant changedAt) {}

    enum FollowedStatus {
        @JsonProperty("open")
        OPEN,
        @JsonProperty("won")
        WON,
        @JsonProperty("lost")
        LOST
    }
}
