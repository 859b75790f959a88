package dev.hilo.identity.regions;

import dev.hilo.identity.web.Problem;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lets pass what exists; nothing, where it is not given, passes. */
public final class Regions {

    private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private Regions() {}

    /**
     * IANA time zones: {@code America/Bogota}.
     *
     * @throws Problem 422 naming the field {@code timeZone}
     */
    public static void requireTimeZone(@Nullable String zone) {
        require(zone == null || ZONES.contains(zone), "timeZone", "time-zone");
    }

    /**
     * ISO 4217 currencies: {@code COP}.
     *
     * @throws Problem 422 naming the field {@code currency}
     */
    public static void requireCurrency(@Nullable String currency) {
        require(currency == null || CURRENCIES.contains(currency), "currency", "currency");
    }

    /**
     * ISO 3166 countries: {@code CO}.
     *
     * @throws Problem 422 naming the field {@code country}
     */
    public static void requireCountry(@Nullable String country) {
        require(country == null || COUNTRIES.contains(country), "country", "country");
    }

    private static void require(boolean known, String field, String code) {
        if (!known) {
            throw Problem.invalid(field, code);
        }
    }
}
