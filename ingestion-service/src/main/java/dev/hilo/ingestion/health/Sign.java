package dev.hilo.ingestion.health;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.hilo.platform.kafka.EventCodec;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * What an event says about its account's health. It is read off the record without parsing it: this passes every event
 * there is.
 *
 * @param at when Kafka had it
 * @param delay since it happened, by the provider's clock, in milliseconds
 * @param update Telegram's number of the update
 * @param confirmed callback data of an answer that its provider told of
 */
record Sign(
        UUID org,
        UUID account,
        Instant at,
        long delay,
        @Nullable Long update,
        @Nullable String confirmed) {

    private static final Pattern SUBJECT =
            Pattern.compile("([0-9a-f-]{36}):([A-Z]+):([0-9a-f-]{36}):.*", Pattern.DOTALL);
    private static final Pattern UPDATE = Pattern.compile("\\\\\"update_id\\\\\"\\s*:\\s*(\\d{1,18})");
    private static final Pattern CONFIRMED = Pattern.compile("\"callbackData\":\"([0-9a-f-]{36}(?::\\d{1,6})?)\"");

    /** What we tell ourselves has no piece of a provider's body. */
    private static final String OUR_OWN = "\"raw\":\"{}\"";

    /** Nothing if it is no provider's word. */
    static Optional<Sign> of(ConsumerRecord<String, byte[]> event) {
        Matcher subject = SUBJECT.matcher(EventCodec.header(event, "ce_subject"));
        if (!subject.matches()) {
            return Optional.empty();
        }
        String body = new String(event.value(), ISO_8859_1);
        if (body.contains(OUR_OWN)) {
            return Optional.empty();
        }
        boolean status = EventCodec.header(event, "ce_type").equals("MessageStatusChanged");
        Matcher update = UPDATE.matcher(subject.group(2).equals("TELEGRAM") ? body : "");
        Matcher confirmed = CONFIRMED.matcher(status ? body : "");
        return Optional.of(new Sign(
                UUID.fromString(subject.group(1)),
                UUID.fromString(subject.group(3)),
                Instant.ofEpochMilli(event.timestamp()),
                Math.max(0, event.timestamp() - happened(event)),
                update.find() ? Long.valueOf(update.group(1)) : null,
                confirmed.find() ? confirmed.group(1) : null));
    }

    private static long happened(ConsumerRecord<String, byte[]> event) {
        try {
            return Instant.parse(EventCodec.header(event, "ce_time")).toEpochMilli();
        } catch (DateTimeException | ArithmeticException noTime) {
            return event.timestamp();
        }
    }
}
