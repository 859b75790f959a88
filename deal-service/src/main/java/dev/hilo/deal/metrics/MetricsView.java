package dev.hilo.deal.metrics;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pipeline in a handful of numbers, over all deals of the filter.
 *
 * @param currency of the amounts
 * @param totalValue of open deals, at today's rates
 * @param weightedForecast the same, each by its probability
 * @param wonThisMonth in the organisation's time zone, each at the rate of the day it was won
 * @param activeDeals how many are open
 * @param winRate won deals among those closed in the last 90 days, in percent; nothing if none was
 * @param averageCycleDays from creation to won, of the same; nothing if none was won
 * @param atRisk open deals that are overdue or stand in a stage for longer than it allows
 * @param withoutRate currencies that are missing in the amounts
 */
record MetricsView(
        String currency,
        BigDecimal totalValue,
        BigDecimal weightedForecast,
        BigDecimal wonThisMonth,
        long activeDeals,
        @Nullable BigDecimal winRate,
        @Nullable BigDecimal averageCycleDays,
        long atRisk,
        List<String> withoutRate) {}
