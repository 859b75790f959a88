package dev.hilo.task.recurrence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.transform.recurrence.Frequency;
import org.jspecify.annotations.Nullable;

/**
 * A rule by which work repeats. It has to end, by {@code COUNT} or {@code UNTIL}, and it never says more than one day's
 * work a day.
 */
public sealed interface Recurrence {

    int LONGEST = 300;
    int MOST_TIMES = 1000;
    Set<Frequency> FREQUENCIES = Set.of(Frequency.DAILY, Frequency.WEEKLY, Frequency.MONTHLY, Frequency.YEARLY);
    Pattern COUNT = Pattern.compile(";?COUNT=(\\d{1,4})(?=;|$)");
    Pattern UNTIL = Pattern.compile(";?UNTIL=(\\d{8})(?:T\\d{6}Z?)?(?=;|$)");
    Pattern INTERVAL = Pattern.compile("(?:^|;)INTERVAL=(?!0*[1-9]\\d{0,2}(?:;|$))");

    /** Why a text is none of our rules: a code of {@code problems.properties}. */
    record Refused(String code) implements Recurrence {}

    /**
     * A rule.
     *
     * @param endless the rule without its end
     * @param times how often in all; nothing if {@code until} ends it
     * @param until the last day
     */
    record Rule(
            String endless,
            @Nullable Integer times,
            @Nullable LocalDate until) implements Recurrence {

        /** The next time, by the wall's clock; empty if there is none. */
        public Optional<Next> after(LocalDateTime last) {
            if (times != null && times <= 1) {
                return Optional.empty();
            }
            return Optional.ofNullable(new Recur<LocalDateTime>(endless).getNextDate(last, last))
                    .filter(next -> until == null || !next.toLocalDate().isAfter(until))
                    .map(next -> new Next(next, rest()));
        }

        private String rest() {
            return times == null ? toString() : new Rule(endless, times - 1, null).toString();
        }

        @Override
        public String toString() {
            return times == null
                    ? "%s;UNTIL=%s".formatted(endless, DateTimeFormatter.BASIC_ISO_DATE.format(until))
                    : "%s;COUNT=%d".formatted(endless, times);
        }
    }

    /**
     * The next time.
     *
     * @param rule how it goes on from there
     */
    record Next(LocalDateTime at, String rule) {}

    /** Reads a rule for something that happens for the first time then. */
    static Recurrence read(String text, LocalDateTime first) {
        if (text.length() > LONGEST) {
            return new Refused("repeat-unreadable");
        }
        String rule = text.toUpperCase(Locale.ROOT).replaceFirst("^RRULE:", "");
        Matcher count = COUNT.matcher(rule);
        Matcher until = UNTIL.matcher(rule);
        boolean counted = count.find();
        boolean dated = until.find();
        if (counted == dated) {
            return new Refused(counted ? "repeat-unreadable" : "repeat-never-ends");
        }
        try {
            return counted
                    ? checked(new Rule(without(count), Integer.valueOf(count.group(1)), null), first)
                    : checked(new Rule(without(until), null, day(until.group(1))), first);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return new Refused("repeat-unreadable");
        }
    }

    private static String without(Matcher end) {
        return end.replaceFirst("").replaceFirst("^;", "");
    }

    private static LocalDate day(String basic) {
        return LocalDate.parse(basic, DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static Recurrence checked(Rule rule, LocalDateTime first) {
        if (INTERVAL.matcher(rule.endless()).find()) {
            return new Refused("repeat-unreadable");
        }
        Recur<LocalDateTime> recur = new Recur<>(rule.endless());
        if (!FREQUENCIES.contains(recur.getFrequency())
                || !recur.getHourList().isEmpty()
                || !recur.getMinuteList().isEmpty()
                || !recur.getSecondList().isEmpty()) {
            return new Refused("repeat-too-often");
        }
        if (rule.times() != null && (rule.times() < 1 || rule.times() > MOST_TIMES)) {
            return new Refused("repeat-too-often");
        }
        return recur.getNextDate(first, first) == null ? new Refused("repeat-never-happens") : rule;
    }
}
