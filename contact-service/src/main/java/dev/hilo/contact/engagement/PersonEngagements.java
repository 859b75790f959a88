package dev.hilo.contact.engagement;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.database.Database;
import dev.hilo.platform.database.StreamDatabase;
import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The engagement of persons that are several contacts: the root has the sum, so that lists find it by index. */
@Repository
public class PersonEngagements {

    /** In the order in which {@link Engagements} locks; afterwards each of them is seen as it is. */
    private static final String LOCK = """
            select e.contact_id
              from engagements e
             where e.contact_id in (select merge_group(root) from unnest(:roots::uuid[]) as root)
             order by e.contact_id
               for update
            """;

    private static final String ADD_UP = """
            insert into engagements as e (contact_id, org_id, mass, messages_part, answers_part, channels_part, unanswered_part, channels,
                                          interactions, inbound, outbound, last_interaction_at,
                                          others_mass, others_inbound, others_outbound, others_last_at, for_others)
            select root.id, root.org_id, others.mass, 0, 0, 0, 0, '{}', others.inbound + others.outbound, others.inbound, others.outbound,
                   others.last_at, others.mass, others.inbound, others.outbound, others.last_at, true
              from contacts root
             cross join lateral (
                   select coalesce(sum(o.messages_part + o.answers_part + o.channels_part + o.unanswered_part), 0) as mass,
                          coalesce(sum(o.inbound - o.others_inbound), 0)::bigint as inbound,
                          coalesce(sum(o.outbound - o.others_outbound), 0)::bigint as outbound,
                          max(coalesce(o.own_last_at, greatest(o.last_in_at, o.last_out_at))) as last_at
                     from contacts member
                     join engagements o on o.contact_id = member.id
                    where member.merged_into = root.id) others
             where root.id = any(:roots::uuid[]) and root.merged_into is null
                on conflict (contact_id) do update
               set others_mass = excluded.others_mass,
                   others_inbound = excluded.others_inbound,
                   others_outbound = excluded.others_outbound,
                   others_last_at = excluded.others_last_at,
                   mass = e.messages_part + e.answers_part + e.channels_part + e.unanswered_part + excluded.others_mass,
                   inbound = e.inbound - e.others_inbound + excluded.others_inbound,
                   outbound = e.outbound - e.others_outbound + excluded.others_outbound,
                   interactions = e.interactions - e.others_inbound - e.others_outbound + excluded.interactions,
                   last_interaction_at = greatest(coalesce(e.own_last_at, greatest(e.last_in_at, e.last_out_at)), excluded.others_last_at)
            """;

    /** A row that was only made for what others had goes when they do: nobody ever talked with this contact. */
    private static final String CLEAR = """
            delete from engagements e
             where e.contact_id = any(:roots::uuid[]) and e.for_others
               and not exists (select from contacts member where member.merged_into = e.contact_id)
            """;

    private static final String ROOTS = """
            select c.merged_into as root
              from contacts c
             where c.id = any(:contacts::uuid[]) and c.merged_into is not null
            """;

    private final ApiDatabase api;
    private final StreamDatabase stream;

    PersonEngagements(ApiDatabase api, StreamDatabase stream) {
        this.api = api;
        this.stream = stream;
    }

    /** Adds up anew what these persons have in all, inside the caller's transaction. */
    public Mono<Void> addUp(Collection<UUID> roots) {
        return addUp(api, roots);
    }

    /** The same for whoever these contacts are read through, as the stream writes them. */
    Mono<Void> addUpPersonsOf(Collection<UUID> contacts) {
        return stream.sql(ROOTS)
                .bind("contacts", contacts.toArray(UUID[]::new))
                .map(row -> Columns.uuid(row, "root"))
                .all()
                .distinct()
                .collectList()
                .filter(roots -> !roots.isEmpty())
                .flatMap(roots -> addUp(stream, roots));
    }

    private static Mono<Void> addUp(Database database, Collection<UUID> roots) {
        UUID[] ids = roots.toArray(UUID[]::new);
        return database.sql(LOCK)
                .bind("roots", ids)
                .then()
                .then(database.sql(ADD_UP).bind("roots", ids).then())
                .then(database.sql(CLEAR).bind("roots", ids).then());
    }
}
