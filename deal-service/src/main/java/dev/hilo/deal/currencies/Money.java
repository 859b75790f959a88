package dev.hilo.deal.currencies;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount of a currency, with the digits that currency has.
 *
 * @param currency ISO 4217
 */
public record Money(BigDecimal amount, String currency) {

    public Money {
        amount = amount.setScale(Currencies.digits(currency), RoundingMode.HALF_EVEN);
    }
}
