package dev.hilo.contact.contacts;

import dev.hilo.contracts.Topics;
import dev.hilo.contracts.contact.ContactEvent.ContactChanged;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.database.Database;
import dev.hilo.platform.ids.Ids;
import dev.hilo.platform.outbox.Outbox;
import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Tells other services what they show of contacts. */
@Repository
public class ContactAnnouncements {

    private static final String SHOWN = """
            select id, org_id, display_name, company_id, company_name, owner_id, archived_at is not null as archived, version
              from contacts
             where id = any(:ids)
            """;

    private final Outbox outbox;
    private final Clock clock;

    ContactAnnouncements(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /** To be called inside the transaction, behind everything that changes these contacts. */
    public Mono<Void> announce(Database database, Collection<UUID> contacts) {
        if (contacts.isEmpty()) {
            return Mono.empty();
        }
        return database.sql(SHOWN)
                .bind("ids", contacts.toArray(UUID[]::new))
                .map(this::changed)
                .all()
                .collectList()
                .flatMap(events -> outbox.append(database, Topics.CONTACT_EVENTS, events));
    }

    private ContactChanged changed(Readable row) {
        return new ContactChanged(
                Ids.next(),
                Columns.uuid(row, "org_id"),
                clock.instant(),
                Columns.uuid(row, "id"),
                Columns.text(row, "display_name"),
                Columns.optional(row, "company_id", UUID.class).orElse(null),
                Columns.text(row, "company_name"),
                Columns.optional(row, "owner_id", UUID.class).orElse(null),
                Columns.flag(row, "archived"),
                Columns.integer(row, "version"));
    }
}
