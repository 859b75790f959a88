package dev.hilo.task.calendars;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Entries as other calendars read them. */
public final class ICalendar {

    /** The media type. */
    public static final String TYPE = "text/calendar;charset=UTF-8";

    private static final Duration USUAL_LENGTH = Duration.ofMinutes(30);

    private ICalendar() {}

    /** The text of a calendar with these entries, written now. */
    public static String of(List<CalendarEntry> entries, Instant now) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Hilo//Hilo//ES"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        entries.forEach(entry -> calendar.add(event(entry, now)));
        try {
            StringWriter text = new StringWriter();
            new CalendarOutputter(false).output(calendar, text);
            return text.toString();
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
    }

    private static VEvent event(CalendarEntry entry, Instant now) {
        VEvent event = times(entry);
        event.replace(new DtStamp(now));
        event.add(new Uid(entry.id() + "@hilo"));
        if (!entry.text().isEmpty()) {
            event.add(new Description(entry.text()));
        }
        if (!entry.place().isEmpty()) {
            event.add(new Location(entry.place()));
        }
        return event;
    }

    private static VEvent times(CalendarEntry entry) {
        Instant at = entry.at();
        if (at == null) {
            return new VEvent(Objects.requireNonNull(entry.on()), entry.title());
        }
        Instant end = Objects.requireNonNullElseGet(entry.until(), () -> at.plus(USUAL_LENGTH));
        return new VEvent(at, end, entry.title());
    }
}
