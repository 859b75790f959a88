package dev.hilo.contact.merging;

import dev.hilo.contracts.Topics;
import dev.hilo.contracts.contact.ContactEvent;
import dev.hilo.contracts.contact.ContactEvent.ContactChanged;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.ids.Ids;
import dev.hilo.platform.outbox.Outbox;
import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What others have to know of merges, in the transaction that makes or undoes them. */
@Repository
class MergeEvents {

    private static final String PICTURE = """
            select id, org_id, display_name, company_id, company_name, owner_id, archived_at is not null as archived, version
              from contacts
             where id = :id
            """;

    private final ApiDatabase database;
    private final Outbox outbox;
    private final Clock clock;

    MergeEvents(ApiDatabase database, Outbox outbox, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The event, and what the survivor shows since. */
    Mono<Void> append(UUID survivor, ContactEvent event) {
        return database.sql(PICTURE)
                .bind("id", survivor)
                .map(this::changed)
                .one()
                .flatMap(changed -> outbox.append(database, Topics.CONTACT_EVENTS, List.of(event, changed)));
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
