package dev.hilo.platform.directory;

import dev.hilo.platform.database.Rows;
import dev.hilo.platform.database.StreamDatabase;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Which contact is part of which, and the person that each is part of in the end. */
@Repository
class DirectoryLinks {

    private static final String LOCK = "select pg_advisory_xact_lock(hashtext('hilo.directory'))";

    /**
     * A contact of which nothing else is known yet gets a row that any picture replaces. Of words said at one moment
     * the greater id counts: there has to be one answer.
     */
    private static final String KEEP = """
            insert into directory_contacts as known (id, org_id, display_name, merged_into, linked_at, root_id, version)
            select distinct on (id) id, org_id, '', merged_into, linked_at, id, -1
              from unnest(:ids::uuid[], :orgs::uuid[], :survivors::uuid[], :times::timestamptz[])
                   as told (id, org_id, merged_into, linked_at)
             order by id, linked_at desc, merged_into desc nulls last
                on conflict (id) do update
               set merged_into = excluded.merged_into, linked_at = excluded.linked_at
             where known.linked_at is null
                or (excluded.linked_at, coalesce(excluded.merged_into, :nobody))
                    > (known.linked_at, coalesce(known.merged_into, :nobody))
            """;

    /**
     * Everybody below a link that changed follows it to its end. While an unmerge is still under way two contacts may
     * be part of each other; until it comes each of them stands for itself.
     */
    private static final String REROOT = """
            with recursive below (id) as (
                select unnest(:ids)
                 union
                select merged.id
                  from below
                  join directory_contacts merged on merged.merged_into = below.id
            ), way (id, step) as (
                select id, id
                  from below
                 union
                select way.id, merged.merged_into
                  from way
                  join directory_contacts merged on merged.id = way.step
                 where merged.merged_into is not null
            ), ended (id, root) as (
                select way.id, way.step
                  from way
                  left join directory_contacts last on last.id = way.step
                 where last.merged_into is null
            )
            update directory_contacts
               set root_id = coalesce(ended.root, below.id)
              from below
              left join ended using (id)
             where directory_contacts.id = below.id
               and directory_contacts.root_id <> coalesce(ended.root, below.id)
            """;

    private static final UUID NOBODY = new UUID(0, 0);

    private final StreamDatabase database;

    DirectoryLinks(StreamDatabase database) {
        this.database = database;
    }

    /** Until the transaction ends nobody else changes contacts or companies here. */
    Mono<Void> lock() {
        return database.sql(LOCK).then();
    }

    Mono<Void> keep(List<ContactLink> links) {
        if (links.isEmpty()) {
            return Mono.empty();
        }
        UUID[] ids = links.stream().map(ContactLink::id).distinct().toArray(UUID[]::new);
        return Rows.<ContactLink>of(links)
                .uuid("ids", ContactLink::id)
                .uuid("orgs", ContactLink::org)
                .uuid("survivors", ContactLink::mergedInto)
                .time("times", ContactLink::at)
                .bindTo(database.sql(KEEP).bind("nobody", NOBODY))
                .then()
                .then(database.sql(REROOT).bind("ids", ids).then());
    }
}
