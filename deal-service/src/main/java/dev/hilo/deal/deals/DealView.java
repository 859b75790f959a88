package dev.hilo.deal.deals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A deal as the API shows it.
 *
 * @param value at most fifteen digits, so that every JSON reader keeps all of them
 * @param contact the person: of a merged contact the one it is part of
 * @param company the one chosen, or else the contact's
 * @param stageSince when it came to its stage
 */
public record DealView(
        UUID id,
        String name,
        String kind,
        BigDecimal value,
        String currency,
        int probability,
        @Nullable DealParty contact,
        @Nullable DealParty company,
        @Nullable DealParty owner,
        UUID pipelineId,
        UUID stageId,
        DealStatus status,
        @Nullable LocalDate expectedCloseOn,
        @Nullable Instant closedAt,
        String source,
        String competitor,
        List<String> tags,
        Map<String, Object> customFields,
        @Nullable DealLostReason lostReason,
        @Nullable UUID renewsDealId,
        Instant createdAt,
        Instant updatedAt,
        Instant stageSince,
        @Nullable Instant archivedAt,
        long version) {

    /** Somebody who has to do with a deal; the name is empty while nobody has told it. */
    public record DealParty(UUID id, String name) {}

    /**
     * Why it was lost.
     *
     * @param id of the catalogue; nothing if only a text was given
     */
    public record DealLostReason(@Nullable UUID id, String name, String text) {}
}
