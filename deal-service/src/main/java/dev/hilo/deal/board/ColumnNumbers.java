package dev.hilo.deal.board;

import dev.hilo.deal.currencies.Exchange;
import dev.hilo.deal.currencies.Exchange.Total;
import dev.hilo.deal.currencies.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How many deals of one currency stand in a column.
 *
 * @param weighted value times probability, in percent
 */
public record ColumnNumbers(UUID stageId, String currency, long deals, BigDecimal value, BigDecimal weighted) {

    private static final int PERCENT_DIGITS = 2;

    /** Together, in the organisation's currency. */
    public static Total sum(List<ColumnNumbers> numbers, Exchange exchange) {
        return exchange.sum(numbers.stream()
                .map(one -> new Money(one.value(), one.currency()))
                .toList());
    }

    /** Together, each by its probability: percents until the end, so that nothing is rounded before. */
    public static BigDecimal weighted(List<ColumnNumbers> numbers, Exchange exchange) {
        BigDecimal percent = numbers.stream()
                .map(one -> exchange.worth(one.weighted(), one.currency()))
                .flatMap(Optional::stream)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Money(percent.movePointLeft(PERCENT_DIGITS), exchange.currency()).amount();
    }
}
