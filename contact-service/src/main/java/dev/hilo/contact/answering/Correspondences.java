package dev.hilo.contact.answering;

import dev.hilo.contracts.channel.MessageRef;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.lists.Conditions;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Conversations, as whoever answers has to know them. Each method is to be called inside a transaction. */
@Repository
class Correspondences {

    private static final String FIND = """
            select v.id, v.contact_id, v.account_id, v.channel, v.thread, v.last_inbound_at, c.display_name,
                   coalesce(a.sends and not a.closed, true) as account_usable,
                   h.kind as handle_kind, h.value as handle_value, h.verification, h.reachable,
                   mail.provider_id as mail_id, mail.details::text as mail_details
              from conversations v
              join contacts c on c.id = v.contact_id
              left join channel_accounts a on a.id = v.account_id
              left join lateral (
                   select h.kind, h.value, h.verification, h.reachable
                     from handles h
                    where h.contact_id = v.contact_id and h.valid_to is null
                      and case v.channel when 'WHATSAPP' then h.kind in ('WHATSAPP', 'WHATSAPP_BSUID') else h.kind = v.channel end
                    order by h.is_primary desc, h.routing desc, h.kind, h.valid_from desc, h.id desc
                    limit 1) h on true
              left join lateral (
                   select m.provider_id, m.details
                     from messages m
                    where v.channel = 'EMAIL' and m.conversation_id = v.id and m.kind <> 'NOTE' and m.provider_id not like 'hilo:%%'
                    order by m.sent_at desc, m.id desc
                    limit 1) mail on true
             where %s
               for update of v
            """;

    private static final String REFERENCE = """
            select provider_key, provider_id from messages where conversation_id = :conversation and id = :message
            """;

    private final ApiDatabase database;
    private final JsonMapper json;

    Correspondences(ApiDatabase database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The conversation {@code v} that fulfils the conditions; answers to it follow one another. */
    Mono<Correspondence> find(Conditions conditions) {
        return conditions
                .bindTo(database.sql(conditions.in(FIND)))
                .map(row -> Correspondence.of(row, json))
                .one();
    }

    /** What the channel calls a message of the conversation; empty if it is none. */
    Mono<MessageRef> reference(UUID conversation, UUID message) {
        return database.sql(REFERENCE)
                .bind("conversation", conversation)
                .bind("message", message)
                .map(row -> new MessageRef(Columns.text(row, "provider_key"), Columns.text(row, "provider_id")))
                .one();
    }
}
