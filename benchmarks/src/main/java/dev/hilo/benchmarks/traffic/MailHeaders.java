package dev.hilo.benchmarks.traffic;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The headers every mail has. */
final class MailHeaders {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH)
            .withZone(ZoneId.of("Europe/Madrid"));

    private MailHeaders() {}

    static Map<String, String> of(String from, String to, String id, Instant at) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(
                "Received",
                "from mail.example ([192.0.2.7]) by %s; %s".formatted(MailTraffic.TRUSTED_SERVER, DATE.format(at)));
        headers.put("From", raw(from));
        headers.put("To", raw(to));
        headers.put("Message-ID", "<%s>".formatted(id));
        headers.put("Date", DATE.format(at));
        return headers;
    }

    /** An address outside ASCII stands in UTF-8 (RFC 6532). */
    private static String raw(String value) {
        return new String(value.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
