package dev.hilo.ingestion.health;

import dev.hilo.platform.database.Columns;
import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an account is, as the API shows it.
 *
 * @param lag of the last event: from the provider's clock to ours, in milliseconds
 * @param missingUpdates numbers of Telegram that were passed over in the last days
 * @param expected events that usually come in a time as long as the present silence, at these hours
 * @param waiting answers that are to be sent
 * @param withoutStatus answers that were sent and that the provider has not told of for a quarter of an hour
 * @param failed answers that failed since yesterday
 * @param uncertain answers since yesterday of which nobody knows whether they were sent
 * @param warnings what a person should look at; empty if nothing
 */
record ChannelHealth(
        UUID accountId,
        @Nullable Instant lastReceivedAt,
        @Nullable Instant lastEventAt,
        @Nullable Instant lastErrorAt,
        @Nullable String lastError,
        @Nullable Long lag,
        long missingUpdates,
        double expected,
        long waiting,
        @Nullable Instant waitingSince,
        long withoutStatus,
        long failed,
        long uncertain,
        List<Warning> warnings) {

    private static final Duration LONG_WAIT = Duration.ofMinutes(5);
    private static final long LONG_LAG = Duration.ofMinutes(10).toMillis();

    /** If messages come by chance, one silence in twenty thousand is that long. */
    private static final double UNUSUAL = 10;

    /** What may be wrong. */
    enum Warning {
        ERRORS,
        LATE,
        MISSING_UPDATES,
        SILENT,
        ANSWERS_WAITING,
        ANSWERS_WITHOUT_STATUS,
        ANSWERS_UNCERTAIN
    }

    static ChannelHealth of(Readable row, Instant now) {
        ChannelHealth told = new ChannelHealth(
                Columns.uuid(row, "id"),
                Columns.optionalTime(row, "last_received_at").orElse(null),
                Columns.optionalTime(row, "last_event_at").orElse(null),
                Columns.optionalTime(row, "last_error_at").orElse(null),
                Columns.optional(row, "last_error", String.class).orElse(null),
                Columns.optional(row, "last_delay", Long.class).orElse(null),
                Columns.integer(row, "missing_updates"),
                Columns.real(row, "expected"),
                Columns.integer(row, "waiting"),
                Columns.optionalTime(row, "waiting_since").orElse(null),
                Columns.integer(row, "without_status"),
                Columns.integer(row, "failed"),
                Columns.integer(row, "uncertain"),
                List.of());
        return told.with(told.judged(now));
    }

    private List<Warning> judged(Instant now) {
        List<Warning> found = new ArrayList<>();
        note(found, Warning.ERRORS, lastErrorAt != null && (lastEventAt == null || lastErrorAt.isAfter(lastEventAt)));
        note(found, Warning.LATE, lag != null && lag > LONG_LAG);
        note(found, Warning.MISSING_UPDATES, missingUpdates > 0);
        note(found, Warning.SILENT, expected >= UNUSUAL);
        note(
                found,
                Warning.ANSWERS_WAITING,
                waitingSince != null && waitingSince.plus(LONG_WAIT).isBefore(now));
        note(found, Warning.ANSWERS_WITHOUT_STATUS, withoutStatus > 0);
        note(found, Warning.ANSWERS_UNCERTAIN, uncertain > 0);
        return found;
    }

    private static void note(List<Warning> found, Warning warning, boolean holds) {
        if (holds) {
            found.add(warning);
        }
    }

    private ChannelHealth with(List<Warning> found) {
        return new ChannelHealth(
                accountId,
                lastReceivedAt,
                lastEventAt,
                lastErrorAt,
                lastError,
                lag,
                missingUpdates,
                expected,
                waiting,
                waitingSince,
                withoutStatus,
                failed,
                uncertain,
                List.copyOf(found));
    }
}
