package dev.hilo.deal.deals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A deal as somebody asks for it.
 *
 * @param currency nothing for the organisation's
 * @param probability nothing for that of the stage
 * @param ownerId nothing for the caller
 * @param pipelineId nothing for the default one
 * @param stageId nothing for the first one
 * @param lostReason demanded in a lost stage
 */
public record NewDeal(
        @Nullable String name,
        @Nullable String kind,
        @Nullable BigDecimal value,
        @Nullable String currency,
        @Nullable Integer probability,
        @Nullable UUID contactId,
        @Nullable UUID companyId,
        @Nullable UUID ownerId,
        @Nullable UUID pipelineId,
        @Nullable UUID stageId,
        @Nullable LocalDate expectedCloseOn,
        @Nullable String source,
        @Nullable String competitor,
        @Nullable List<@Nullable String> tags,
        @Nullable Map<String, @Nullable Object> customFields,
        @Nullable UUID renewsDealId,
        @Nullable WhyLost lostReason) {

    /**
     * Why a deal is lost, as somebody says it: a reason of the catalogue, a text, or both.
     *
     * @param reasonId of the catalogue
     */
    public record WhyLost(@Nullable UUID reasonId, @Nullable String text) {}

    NewDeal ownedBy(UUID owner) {
        return new NewDeal(
                name,
                kind,
                value,
                currency,
                probability,
                contactId,
                companyId,
                owner,
                pipelineId,
                stageId,
                expectedCloseOn,
                source,
                competitor,
                tags,
                customFields,
                renewsDealId,
                lostReason);
    }

    DealFields fields() {
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
                null,
                source,
                competitor,
                tags,
                customFields,
                renewsDealId);
    }
}
