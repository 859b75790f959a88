package dev.hilo.deal.currencies;

import java.util.Currency;
import java.util.Map;
import java.util.stream.Collectors;

/** The currencies there are (ISO 4217). */
public final class Currencies {

    /** Gold and test codes are currencies to the standard, but nobody pays in them: they have no digits. */
    private static final Map<String, Integer> DIGITS = Currency.getAvailableCurrencies().stream()
            .filter(currency -> currency.getDefaultFractionDigits() >= 0)
            .collect(Collectors.toUnmodifiableMap(Currency::getCurrencyCode, Currency::getDefaultFractionDigits));

    private Currencies() {}

    public static boolean isKnown(String code) {
        return DIGITS.containsKey(code);
    }

    /** How many decimals amounts of it have. */
    public static int digits(String code) {
        return DIGITS.getOrDefault(code, 2);
    }
}
