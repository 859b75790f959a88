package dev.hilo.task.viewers;

import dev.hilo.platform.lists.Reach;
import dev.hilo.platform.security.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/**
 * Somebody who looks at tasks at a moment.
 *
 * @param zone in which their days begin and end
 * @param english whether they read English rather than Spanish
 */
public record Viewer(Caller caller, ZoneId zone, boolean english, Instant now) {

    public UUID me() {
        return Reach.user(caller);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    /** When a day of theirs begins. */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
