package dev.hilo.deal.board;

import dev.hilo.deal.currencies.Money;
import dev.hilo.deal.deals.DealStatus;
import dev.hilo.deal.deals.DealView.DealParty;
import dev.hilo.deal.pipelines.StageType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A pipeline as columns of cards.
 *
 * @param currency of the sums
 * @param stages the columns, in their order
 */
record BoardView(UUID pipelineId, String currency, List<BoardStage> stages) {

    /**
     * A column.
     *
     * @param count of all deals of the filter, not only of the cards here
     * @param sum of all of them, in the board's currency at today's rates
     * @param weighted the sum by each deal's probability
     * @param sums the same in the deals' own currencies
     * @param withoutRate currencies that are missing in the sum
     * @param items the first cards
     * @param next cursor of the cards below them; nothing if these are all
     */
    record BoardStage(
            UUID id,
            String name,
            StageType type,
            String color,
            int probability,
            @Nullable Integer rottenDays,
            long count,
            BigDecimal sum,
            BigDecimal weighted,
            List<Money> sums,
            List<String> withoutRate,
            List<BoardCard> items,
            @Nullable String next) {}

    /** A deal on the board. */
    record BoardCard(
            UUID id,
            String name,
            BigDecimal value,
            String currency,
            int probability,
            @Nullable DealParty contact,
            @Nullable DealParty company,
            @Nullable DealParty owner,
            UUID stageId,
            DealStatus status,
            @Nullable LocalDate expectedCloseOn,
            @Nullable Instant closedAt,
            Instant stageSince,
            List<String> tags,
            long version) {}
}
