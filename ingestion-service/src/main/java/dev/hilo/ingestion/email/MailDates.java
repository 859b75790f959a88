package dev.hilo.ingestion.email;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a Date header (RFC 5322 §3.3 and §4.3), however it is written, as long as it is clear. */
final class MailDates {

    private static final Pattern USUAL = Pattern.compile(
            "(?<day>\\d{1,2})[\\s-]+(?<month>[A-Za-z]{3})[a-z]*\\.?[\\s,-]+(?<year>\\d{2,4})[\\s,]+"
                    + "(?<hour>\\d{1,2})[:.](?<minute>\\d{1,2})(?:[:.](?<second>\\d{1,2}))?\\s*(?<zone>[+-]\\d{4}|[A-Za-z]+)?");
    private static final Pattern ASCTIME = Pattern.compile(
            "(?<month>[A-Z][a-z]{2})\\s+(?<day>\\d{1,2})\\s+(?<hour>\\d{1,2}):(?<minute>\\d{2}):(?<second>\\d{2})\\s+"
                    + "(?<zone>[+-]\\d{4}|[A-Z]{2,4})?\\s*(?<year>\\d{4})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Map<String, Integer> ZONES = Map.of(
            "edt", -4, "est", -5, "cdt", -5, "cst", -6, "mdt", -6, "mst", -7, "pdt", -7, "pst", -8, "cet", 1, "cest",
            2);

    private MailDates() {}

    static Optional<Instant> parse(String date) {
        String bounded = PlainText.cut(date, 200).replaceAll("\\([^)]*\\)", " ");
        return parse(USUAL.matcher(bounded))
                .or(() -> parse(ASCTIME.matcher(bounded)))
                .or(() -> iso(bounded.strip()));
    }

    private static Optional<Instant> parse(Matcher date) {
        if (!date.find()) {
            return Optional.empty();
        }
        int month = MONTHS.indexOf(date.group("month").toLowerCase(Locale.ROOT)) + 1;
        String second = date.group("second");
        try {
            return Optional.of(LocalDateTime.of(
                            year(date.group("year")),
                            month,
                            number(date.group("day")),
                            number(date.group("hour")),
                            number(date.group("minute")),
                            second == null ? 0 : Math.min(number(second), 59))
                    .toInstant(zone(date.group("zone"))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** Two and three digits as RFC 5322 §4.3 says. */
    private static int year(String digits) {
        int year = number(digits);
        if (digits.length() == 2) {
            return year < 50 ? 2000 + year : 1900 + year;
        }
        return digits.length() == 3 ? 1900 + year : year;
    }

    private static ZoneOffset zone(String zone) {
        if (zone == null) {
            return ZoneOffset.UTC;
        }
        if (Character.isLetter(zone.charAt(0))) {
            return ZoneOffset.ofHours(ZONES.getOrDefault(zone.toLowerCase(Locale.ROOT), 0));
        }
        int minutes = number(zone.substring(1, 3)) * 60 + number(zone.substring(3)) % 60;
        int most = ZoneOffset.MAX.getTotalSeconds() / 60;
        return ZoneOffset.ofTotalSeconds(60 * (zone.charAt(0) == '-' ? -1 : 1) * (minutes > most ? 0 : minutes));
    }

    private static Optional<Instant> iso(String date) {
        try {
            return Optional.of(OffsetDateTime.parse(date.replaceFirst(" ", "T")).toInstant());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
