package dev.hilo.deal.analysis;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What became of the deals that have one thing in common.
 *
 * @param key id or word of what that is; empty where a deal has none
 * @param name for people
 * @param wonValue each at the rate of the day it was closed, as the lost ones
 * @param winRate in percent of those closed
 * @param averageSize of won ones; nothing if none was
 * @param averageCycleDays from creation to won; nothing if none was
 * @param complete whether every currency had a rate
 */
record OutcomeView(
        String key,
        String name,
        long won,
        long lost,
        BigDecimal wonValue,
        BigDecimal lostValue,
        BigDecimal winRate,
        @Nullable BigDecimal averageSize,
        @Nullable BigDecimal averageCycleDays,
        boolean complete) {}
