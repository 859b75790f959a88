package dev.hilo.deal.currencies;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the organisation reckons in, today.
 *
 * @param currency in which it adds up
 * @param zone of its days and months
 * @param now the moment
 * @param rates what one unit of another currency is worth today
 */
public record Exchange(String currency, ZoneId zone, Instant now, Map<String, BigDecimal> rates) {

    public Exchange {
        rates = Map.copyOf(rates);
    }

    /**
     * Money of several currencies, added up.
     *
     * @param total in the organisation's currency, of what has a rate
     * @param parts as they are, a currency each
     * @param withoutRate currencies that are missing in the total, because nobody said what they are worth
     */
    public record Total(Money total, List<Money> parts, List<String> withoutRate) {}

    public LocalDate today() {
        return now.atZone(zone).toLocalDate();
    }

    /** The amount in the organisation's currency, not rounded yet; nothing without a rate. */
    public Optional<BigDecimal> worth(BigDecimal amount, String of) {
        return of.equals(currency)
                ? Optional.of(amount)
                : Optional.ofNullable(rates.get(of)).map(amount::multiply);
    }

    /** Everything together, rounded once. */
    public Total sum(Collection<Money> parts) {
        BigDecimal total = parts.stream()
                .map(part -> worth(part.amount(), part.currency()))
                .flatMap(Optional::stream)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        List<String> withoutRate = parts.stream()
                .filter(part -> worth(part.amount(), part.currency()).isEmpty())
                .map(Money::currency)
                .distinct()
                .sorted()
                .toList();
        return new Total(new Money(total, currency), List.copyOf(parts), withoutRate);
    }
}
