package dev.hilo.task.tasks;

import java.math.BigDecimal;
import java.time.Instant;

/** Places in an order in which there is always room between two: decimals of any length. */
public final class Ranks {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Ranks() {}

    /** Above everything that was put on top before. */
    public static BigDecimal onTop(Instant now) {
        return BigDecimal.valueOf(-now.toEpochMilli());
    }

    /** Exactly between two places. */
    public static BigDecimal between(BigDecimal above, BigDecimal below) {
        return above.add(below).multiply(HALF).stripTrailingZeros();
    }

    /** Right below the last one. */
    public static BigDecimal below(BigDecimal last) {
        return last.add(BigDecimal.ONE);
    }

    /** Right above the first one. */
    public static BigDecimal above(BigDecimal first) {
        return first.subtract(BigDecimal.ONE);
    }
}
