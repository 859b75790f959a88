package dev.hilo.contact.timeline;

import dev.hilo.platform.database.StreamDatabase;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What stands on timelines beside messages. */
@Repository
public class TimelineEntries {

    private static final String ADD = """
            insert into timeline_entries (id, org_id, contact_id, at, kind, channel, preview)
            values (:id, :org, :contact, :at::timestamptz, :kind, :channel, :preview)
            on conflict (id) do nothing
            """;

    private final StreamDatabase database;

    TimelineEntries(StreamDatabase database) {
        this.database = database;
    }

    /** Puts the entry on its contact's timeline, once. */
    public Mono<Void> add(TimelineEntry entry) {
        return database.sql(ADD)
                .bind("id", entry.id())
                .bind("org", entry.org())
                .bind("contact", entry.contactId())
                .bind("at", entry.at().toString())
                .bind("kind", entry.kind())
                .bind("channel", entry.channel().name())
                .bind("preview", entry.preview())
                .then();
    }
}
