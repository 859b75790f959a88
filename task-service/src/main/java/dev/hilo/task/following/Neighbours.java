package dev.hilo.task.following;

import dev.hilo.contracts.contact.ContactEvent.DuplicateSuspected;
import dev.hilo.contracts.deal.DealEvent.DealChanged;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.database.Rows;
import dev.hilo.platform.database.StreamDatabase;
import dev.hilo.platform.ids.Ids;
import dev.hilo.task.notifications.Notice;
import dev.hilo.task.notifications.NotificationKind;
import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Records of other services, as far as work here depends on them; to be asked inside a transaction. */
@Repository
class Neighbours {

    private static final String KNOW = """
            insert into known_deals (id, org_id, name, archived, version)
            select deal.id, deal.org_id, deal.name, deal.archived, deal.version
              from unnest(:ids::uuid[], :orgs::uuid[], :names::text[], :archived::boolean[], :versions::bigint[])
                   as deal (id, org_id, name, archived, version)
                on conflict (id) do update
               set name = excluded.name, archived = excluded.archived, version = excluded.version
             where known_deals.version < excluded.version
            """;

    private static final String OWNERS = """
            select suspected.event_id, suspected.at, c.id, c.org_id, c.display_name, c.owner_id
              from unnest(:events::uuid[], :contacts::uuid[], :times::timestamptz[]) as suspected (event_id, contact_id, at)
              join directory_contacts c on c.id = suspected.contact_id
             where c.owner_id is not null
            """;

    private static final String FORGET =
            "delete from task_links l where l.kind = 'CONTACT' and l.target_id = any(:contacts)";

    private final StreamDatabase database;

    Neighbours(StreamDatabase database) {
        this.database = database;
    }

    /** Keeps what deals are called now, whatever the order in which it is told. */
    Mono<Void> know(List<DealChanged> deals) {
        return Rows.<DealChanged>of(deals)
                .uuid("ids", DealChanged::dealId)
                .uuid("orgs", DealChanged::org)
                .text("names", change -> change.deal().name())
                .flag("archived", change -> change.deal().archived())
                .integer("versions", DealChanged::version)
                .bindTo(database.sql(KNOW))
                .then();
    }

    /** What the owners of the contacts are to be told. */
    Mono<List<Notice>> owners(List<DuplicateSuspected> suspected) {
        return Rows.<DuplicateSuspected>of(suspected)
                .uuid("events", DuplicateSuspected::eventId)
                .uuid("contacts", DuplicateSuspected::contactId)
                .time("times", DuplicateSuspected::occurredAt)
                .bindTo(database.sql(OWNERS))
                .map(Neighbours::notice)
                .all()
                .collectList();
    }

    /** No task hangs on these any more. */
    Mono<Void> forget(UUID[] contacts) {
        return database.sql(FORGET).bind("contacts", contacts).then();
    }

    private static Notice notice(Readable row) {
        return new Notice(
                Ids.of(Columns.uuid(row, "event_id"), "duplicate"),
                Columns.uuid(row, "org_id"),
                Columns.uuid(row, "owner_id"),
                NotificationKind.DUPLICATE_FOUND,
                Columns.text(row, "display_name"),
                Notice.Subject.CONTACT,
                Columns.uuid(row, "id"),
                Columns.time(row, "at"));
    }
}
