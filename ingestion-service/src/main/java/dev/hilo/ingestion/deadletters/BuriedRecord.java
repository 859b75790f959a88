package dev.hilo.ingestion.deadletters;

import dev.hilo.contracts.Topics;
import dev.hilo.platform.ids.Ids;
import dev.hilo.platform.kafka.EventCodec;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * A record of a dead-letter topic.
 *
 * @param id the same however often the record is read
 */
@SuppressWarnings("ArrayRecordComponent") // handed through once, never compared
record BuriedRecord(
        UUID id,
        UUID org,
        Instant at,
        String topic,
        String origin,
        String type,
        String reason,
        String key,
        Map<String, String> headers,
        byte[] body) {

    /** Of whom nobody knows whose they are: no organisation has this id. */
    private static final UUID NOBODY = new UUID(0, 0);

    private static final String OURS = "dlt_";
    private static final int LONGEST_REASON = 1_000;

    /** @param prefix of the installation's topics */
    static BuriedRecord of(ConsumerRecord<String, byte[]> found, String prefix) {
        String topic =
                found.topic().substring(prefix.length(), found.topic().length() - Topics.DEAD_LETTER_SUFFIX.length());
        String origin = text(EventCodec.header(found, "dlt_origin"));
        String reason = text(EventCodec.header(found, "dlt_reason"));
        return new BuriedRecord(
                Ids.of(NOBODY, found.topic(), "" + found.partition(), "" + found.offset()),
                org(found),
                Instant.ofEpochMilli(found.timestamp()),
                topic,
                origin,
                text(EventCodec.header(found, "ce_type")),
                reason.substring(0, Math.min(reason.length(), LONGEST_REASON)),
                text(Objects.requireNonNullElse(found.key(), "")),
                headers(found),
                Objects.requireNonNullElseGet(found.value(), () -> new byte[0]));
    }

    private static UUID org(ConsumerRecord<String, byte[]> found) {
        try {
            return Optional.of(EventCodec.header(found, "org"))
                    .filter(org -> !org.isEmpty())
                    .map(UUID::fromString)
                    .orElse(NOBODY);
        } catch (IllegalArgumentException forged) {
            return NOBODY;
        }
    }

    private static Map<String, String> headers(ConsumerRecord<String, byte[]> found) {
        Map<String, String> headers = new TreeMap<>();
        for (Header header : found.headers()) {
            if (!header.key().startsWith(OURS) && header.value() != null) {
                headers.put(text(header.key()), text(new String(header.value(), StandardCharsets.UTF_8)));
            }
        }
        return headers;
    }

    /** PostgreSQL's text holds any character but U+0000. */
    private static String text(String text) {
        return text.replace("\0", "");
    }
}
