package dev.hilo.contact.duplicates;

import dev.hilo.platform.database.Rows;
import dev.hilo.platform.database.StreamDatabase;
import dev.hilo.platform.ids.Ids;
import java.util.List;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Pairs of contacts that resolution would not decide alone. */
@Repository
public class DuplicateSuspicions {

    private static final String SUSPECT = """
            with suspected as (
                select * from unnest(:ids::uuid[], :orgs::uuid[], :contacts::uuid[], :others::uuid[], :reasons::text[],
                                     :probabilities::float8[], :certain::boolean[])
                           as row (id, org_id, contact_id, other_id, reason, probability, certain)
            ), compared as (
                insert into duplicate_checks (org_id, contact_id) select org_id, contact_id from suspected
            )
            insert into duplicates (id, org_id, contact_id, other_id, reason, probability, certain, evidence)
            select id, org_id, least(contact_id, other_id), greatest(contact_id, other_id), reason, probability, certain, '[]'
              from suspected
            on conflict (contact_id, other_id) do nothing
            """;

    private final StreamDatabase database;

    DuplicateSuspicions(StreamDatabase database) {
        this.database = database;
    }

    /** Remembers the pairs for somebody to decide; a pair that is there already stays as it is. */
    public Mono<Void> suspect(List<Suspicion> suspicions) {
        if (suspicions.isEmpty()) {
            return Mono.empty();
        }
        return Rows.of(suspicions)
                .uuid("ids", _ -> Ids.next())
                .uuid("orgs", Suspicion::org)
                .uuid("contacts", Suspicion::contactId)
                .uuid("others", Suspicion::otherId)
                .text("reasons", Suspicion::reason)
                .real("probabilities", Suspicion::probability)
                .flag("certain", Suspicion::isCertain)
                .bindTo(database.sql(SUSPECT))
                .then();
    }
}
