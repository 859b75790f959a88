package dev.hilo.task.calendars;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that stands in a calendar.
 *
 * @param on the day, of what takes no time of its own; nothing if it has a time
 * @param at its beginning, if it has a time
 * @param until its end, if it is known
 */
public record CalendarEntry(
        UUID id,
        String title,
        String text,
        String place,
        @Nullable LocalDate on,
        @Nullable Instant at,
        @Nullable Instant until) {}
