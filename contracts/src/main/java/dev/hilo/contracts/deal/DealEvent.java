package dev.hilo.contracts.deal;

import dev.hilo.contracts.DomainEvent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something happened to a deal, on {@link dev.hilo.contracts.Topics#DEAL_EVENTS}. */
public sealed interface DealEvent extends DomainEvent {

    UUID dealId();

    @Override
    default String subject() {
        return dealId().toString();
    }

    /**
     * A deal is now this; a whole picture, so that the latest version is enough.
     *
     * @param what happened, for timelines
     * @param actor the user who did it; nothing if a rule or an import did
     * @param version of the deal, rising
     */
    record DealChanged(
            UUID eventId,
            UUID org,
            Instant occurredAt,
            UUID dealId,
            long version,
            Change what,
            @Nullable UUID actor,
            Deal deal)
            implements DealEvent {}

    /** What can happen to a deal. */
    enum Change {
        CREATED,
        EDITED,
        MOVED,
        WON,
        LOST,
        REOPENED,
        ARCHIVED,
        RESTORED
    }

    /** Where a deal stands. */
    enum Status {
        OPEN,
        WON,
        LOST
    }

    /**
     * A deal as others see it.
     *
     * @param contactId as it was chosen, possibly one that is merged into another by now
     * @param value in {@code currency} (ISO 4217)
     * @param baseValue the same in the organisation's currency, at the rate of the day of the event
     * @param closedAt when it was won or lost; nothing while it is open
     */
    record Deal(
            String name,
            UUID pipelineId,
            UUID stageId,
            String stageName,
            Status status,
            BigDecimal value,
            String currency,
            BigDecimal baseValue,
            String baseCurrency,
            @Nullable UUID contactId,
            @Nullable UUID companyId,
            @Nullable UUID ownerId,
            @Nullable Instant closedAt,
            boolean archived) {}
}
