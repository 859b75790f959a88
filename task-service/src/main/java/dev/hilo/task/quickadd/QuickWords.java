package dev.hilo.task.quickadd;

import dev.hilo.task.tasks.Priority;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of dates and times, Spanish and English, without case and accents; longer ones before what they contain.
 */
final class QuickWords {

    static final Pattern PRIORITY = words("!(alta|media|baja|high|medium|low)");

    private static final String WEEKDAYS = "lunes|martes|miercoles|jueves|viernes|sabado|domingo"
            + "|monday|tuesday|wednesday|thursday|friday|saturday|sunday";
    private static final String MONTHS =
            "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre"
                    + "|noviembre|diciembre|january|february|march|april|may|june|july|august|september|october|november|december";
    private static final String HOUR = "(\\d{1,2})(?::(\\d{2}))?";

    private static final List<String> DAY_NAMES =
            List.of("lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo");
    private static final List<String> ENGLISH_DAY_NAMES =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final Map<String, Integer> MONTH_NAMES = months();

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(15, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    /** In so and so much time, from now. */
    static final List<Rule<LocalDateTime>> MOMENTS = List.of(
            new Rule<>(
                    words("(?:en|dentro de|in) (\\d{1,3}) ?(?:minutos?|min|minutes?)"),
                    (found, now) -> now.plusMinutes(number(found, 1))),
            new Rule<>(
                    words("(?:en|dentro de|in) (\\d{1,3}) ?(?:horas?|h|hours?)"),
                    (found, now) -> now.plus(Duration.ofHours(number(found, 1)))));

    static final List<Rule<LocalDate>> DAYS = List.of(
            new Rule<>(words("pasado manana|(?:the )?day after tomorrow"), (_, now) -> day(now).plusDays(2)),
            new Rule<>(words("(?<!por la |de la |la )manana|tomorrow"), (_, now) -> day(now).plusDays(1)),
            new Rule<>(words("hoy|today"), (_, now) -> day(now)),
            new Rule<>(
                    words("(?:en|dentro de|in) (\\d{1,3}) (?:dias?|days?)"),
                    (found, now) -> day(now).plusDays(number(found, 1))),
            new Rule<>(
                    words("(?:en|dentro de|in) (\\d{1,2}) (?:semanas?|weeks?)"),
                    (found, now) -> day(now).plusWeeks(number(found, 1))),
            new Rule<>(
                    words("(?:en|dentro de|in) (\\d{1,2}) (?:mes|meses|months?)"),
                    (found, now) -> day(now).plus(Period.ofMonths(number(found, 1)))),
            new Rule<>(
                    words("(?:la )?(?:proxima semana|semana que viene)|next week"),
                    (_, now) -> next(now, DayOfWeek.MONDAY)),
            new Rule<>(
                    words("(?:(?:el|este|on|this|next|el proximo|proximo) )?(" + WEEKDAYS + ")(?: que viene)?"),
                    (found, now) -> next(now, weekday(found.group(1)))),
            new Rule<>(
                    words("(\\d{4})-(\\d{2})-(\\d{2})"),
                    (found, _) -> LocalDate.of(number(found, 1), number(found, 2), number(found, 3))),
            new Rule<>(
                    words("(?:el )?(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?"),
                    (found, now) -> date(now, number(found, 1), number(found, 2), found.group(3))),
            new Rule<>(
                    words("(?:el |on )?(?:the )?(\\d{1,2})(?:st|nd|rd|th)? (?:de |of )?(" + MONTHS
                            + ")(?:,? (?:de |del )?(\\d{4}))?"),
                    (found, now) -> date(now, number(found, 1), month(found.group(2)), found.group(3))),
            new Rule<>(
                    words("(?:on )?(" + MONTHS + ") (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?"),
                    (found, now) -> date(now, number(found, 2), month(found.group(1)), found.group(3))));

    static final List<Rule<LocalTime>> TIMES = List.of(
            new Rule<>(
                    words("(?:a las? |at )?" + HOUR + " ?(?:(am|pm)|de la (manana|tarde|noche))"),
                    (found, _) -> half(found)),
            new Rule<>(words("(?:a las? |at )?(\\d{1,2}):(\\d{2}) ?h?"), (found, _) -> time(found)),
            new Rule<>(words("(?:a las?|at) (\\d{1,2})() ?(?:h|horas|o'clock)?"), (found, _) -> time(found)),
            new Rule<>(words("(?:al?|at) (?:mediodia|noon)"), (_, _) -> LocalTime.NOON),
            new Rule<>(words("por la manana|in the morning"), (_, _) -> MORNING),
            new Rule<>(words("por la tarde|in the afternoon"), (_, _) -> AFTERNOON),
            new Rule<>(words("(?:por|esta) (?:la )?noche|in the evening|tonight"), (_, _) -> EVENING));

    private QuickWords() {}

    /** What words mean for somebody who writes them now. */
    interface Reader<T> {

        T apply(Matcher words, LocalDateTime now);
    }

    /** Words and their meaning. */
    record Rule<T>(Pattern pattern, Reader<T> read) {}

    private static Pattern words(String expression) {
        return Pattern.compile("(?<![\\p{L}\\p{N}/:-])(?:" + expression + ")(?![\\p{L}\\p{N}/:-])");
    }

    static Priority priority(String word) {
        return switch (word) {
            case "alta", "high" -> Priority.HIGH;
            case "baja", "low" -> Priority.LOW;
            default -> Priority.MEDIUM;
        };
    }

    private static LocalDate day(LocalDateTime now) {
        return now.toLocalDate();
    }

    private static LocalDate next(LocalDateTime now, DayOfWeek weekday) {
        return day(now).with(TemporalAdjusters.next(weekday));
    }

    private static DayOfWeek weekday(String name) {
        int spanish = DAY_NAMES.indexOf(name);
        return DayOfWeek.of(1 + (spanish < 0 ? ENGLISH_DAY_NAMES.indexOf(name) : spanish));
    }

    private static int month(String name) {
        return MONTH_NAMES.getOrDefault(name, 0);
    }

    /** Without a year it is the next such day. */
    private static LocalDate date(LocalDateTime now, int day, int month, @Nullable String year) {
        if (year != null) {
            return LocalDate.of(Integer.parseInt(year), month, day);
        }
        LocalDate date = LocalDate.of(now.getYear(), month, day);
        return date.isBefore(day(now)) ? date.plusYears(1) : date;
    }

    private static LocalTime time(Matcher found) {
        return LocalTime.of(number(found, 1), minutes(found));
    }

    private static LocalTime half(Matcher found) {
        int hour = number(found, 1);
        if (hour < 1 || hour > 12) {
            throw new QuickLine.NotMeant();
        }
        boolean late = "pm".equals(found.group(3)) || "tarde".equals(found.group(4)) || "noche".equals(found.group(4));
        return LocalTime.of(hour % 12 + (late ? 12 : 0), minutes(found));
    }

    private static int minutes(Matcher found) {
        String minutes = found.group(2);
        return minutes == null || minutes.isEmpty() ? 0 : Integer.parseInt(minutes);
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        List<String> names = List.of(MONTHS.split("\\|", -1));
        // Spanish knows two ways to write September.
        List<Integer> numbers =
                List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        for (int i = 0; i < names.size(); i++) {
            months.put(names.get(i), numbers.get(i));
        }
        return months;
    }
}
