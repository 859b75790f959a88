package dev.hilo.contact.answering;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.ids.Ids;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The ways to people, and the conversations that begin on them. */
@Repository
class Ways {

    /** The preferred channel first, then where they wrote last. */
    private static final String OF_PERSON = """
            select person.id as contact_id, a.channel, a.id as account_id, a.name as account_name, a.sends,
                   h.value as handle, h.reachable, root.do_not_email,
                   coalesce(lower(root.preferred_channel) = lower(a.channel), false) as preferred,
                   v.id as conversation_id, v.last_inbound_at
              from channel_accounts a
             cross join lateral (select c.* from contacts c where c.id = :root) root
              left join lateral (
                   select h.contact_id, h.value, h.reachable
                     from handles h
                    where h.contact_id = any(:people) and h.valid_to is null
                      and case a.channel when 'WHATSAPP' then h.kind in ('WHATSAPP', 'WHATSAPP_BSUID') else h.kind = a.channel end
                    order by h.is_primary desc, h.routing desc, h.valid_from desc, h.id desc
                    limit 1) h on true
             cross join lateral (select coalesce(h.contact_id, :root) as id) person
              left join conversations v on v.contact_id = person.id and v.account_id = a.id and v.thread = ''
             where not a.closed
             order by preferred desc, v.last_inbound_at desc nulls last, a.channel, a.id
             limit 100
            """;

    private static final String OPEN = """
            insert into conversations as c (id, org_id, contact_id, account_id, channel, thread, last_message_at)
            values (:id, :org, :contact, :account, :channel, '', now())
            on conflict (contact_id, account_id, thread) do update
               set status = 'OPEN', snoozed_until = null, version = c.version + 1
            returning c.id
            """;

    private final ApiDatabase database;

    Ways(ApiDatabase database) {
        this.database = database;
    }

    /**
     * Every account of ours, and whether and how it reaches the person.
     *
     * @param root the person
     * @param people the contacts that are this person, the root among them
     */
    Mono<List<Way>> of(UUID root, List<UUID> people) {
        return database.sql(OF_PERSON)
                .bind("root", root)
                .bind("people", people.toArray(UUID[]::new))
                .map(Way::of)
                .all()
                .collectList()
                .as(database::inTransaction);
    }

    /** The conversation on a way, opened or opened again. To be called inside a transaction. */
    Mono<UUID> open(UUID org, Way way) {
        return database.sql(OPEN)
                .bind("id", Ids.next())
                .bind("org", org)
                .bind("contact", way.contactId())
                .bind("account", way.account())
                .bind("channel", way.channel().name())
                .map(row -> Columns.uuid(row, "id"))
                .one();
    }
}
