package dev.hilo.deal.metrics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * Deals of one currency that were closed lately.
 *
 * @param cycleSeconds from creation to won, of all won ones together
 * @param worth of those won this month, in the organisation's currency
 * @param complete whether every day of them has a rate
 */
record ClosedDeals(String currency, long won, long lost, BigDecimal cycleSeconds, BigDecimal worth, boolean complete) {

    private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400);
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    /** Won among closed, in percent; nothing if none was closed. */
    static Optional<BigDecimal> winRate(List<ClosedDeals> all) {
        long won = won(all);
        long closed = won + all.stream().mapToLong(ClosedDeals::lost).sum();
        return closed == 0
                ? Optional.empty()
                : Optional.of(PERCENT.multiply(BigDecimal.valueOf(won))
                        .divide(BigDecimal.valueOf(closed), 1, RoundingMode.HALF_EVEN));
    }

    /** Days from creation to won; nothing if none was won. */
    static Optional<BigDecimal> averageCycle(List<ClosedDeals> all) {
        long won = won(all);
        return won == 0
                ? Optional.empty()
                : Optional.of(all.stream()
                        .map(ClosedDeals::cycleSeconds)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(SECONDS_A_DAY.multiply(BigDecimal.valueOf(won)), 1, RoundingMode.HALF_EVEN));
    }

    private static long won(List<ClosedDeals> all) {
        return all.stream().mapToLong(ClosedDeals::won).sum();
    }
}
