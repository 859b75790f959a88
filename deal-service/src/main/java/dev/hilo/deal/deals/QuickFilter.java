package dev.hilo.deal.deals;

import dev.hilo.deal.currencies.Exchange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** What people ask for most, in the organisation's days, weeks and months. */
enum QuickFilter {
    MINE,
    CLOSING_THIS_MONTH,
    CLOSING_NEXT_MONTH,
    NEW_THIS_WEEK,
    NEW_LAST_WEEK,
    OVERDUE;

    /** Days from the first to the one before {@code until}. */
    record Days(LocalDate from, LocalDate until) {}

    static Days month(Exchange exchange, int later) {
        LocalDate first = exchange.today().withDayOfMonth(1).plusMonths(later);
        return new Days(first, first.plusMonths(1));
    }

    /** Weeks begin on Monday (ISO 8601). */
    static Days week(Exchange exchange, int earlier) {
        LocalDate monday = exchange.today()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .minusWeeks(earlier);
        return new Days(monday, monday.plusWeeks(1));
    }
}
