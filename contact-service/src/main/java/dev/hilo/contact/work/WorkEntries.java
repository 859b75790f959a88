package dev.hilo.contact.work;

import dev.hilo.platform.database.Rows;
import dev.hilo.platform.database.StreamDatabase;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Work on timelines; to be asked inside a transaction. */
@Repository
class WorkEntries {

    private static final String ADD = """
            insert into timeline_entries (id, org_id, contact_id, at, kind, preview)
            select entry.id, entry.org_id, entry.contact_id, entry.at, entry.kind, entry.preview
              from unnest(:ids::uuid[], :orgs::uuid[], :contacts::uuid[], :times::timestamptz[], :kinds::text[], :previews::text[])
                   as entry (id, org_id, contact_id, at, kind, preview)
              join contacts c on c.id = entry.contact_id and c.org_id = entry.org_id
                on conflict (id) do nothing
            """;

    private final StreamDatabase database;

    WorkEntries(StreamDatabase database) {
        this.database = database;
    }

    Mono<Void> add(List<WorkEntry> entries) {
        return Rows.<WorkEntry>of(entries)
                .uuid("ids", WorkEntry::id)
                .uuid("orgs", WorkEntry::org)
                .uuid("contacts", WorkEntry::contact)
                .time("times", WorkEntry::at)
                .text("kinds", WorkEntry::kind)
                .text("previews", WorkEntry::preview)
                .bindTo(database.sql(ADD))
                .then();
    }

    Mono<Void> remove(List<UUID> ids) {
        return database.sql("delete from timeline_entries t where t.id = any(:ids)")
                .bind("ids", ids.toArray(UUID[]::new))
                .then();
    }
}
