package dev.hilo.contact.messages;

import dev.hilo.contact.messages.MessageView.Reaction;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Names;
import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The messages of conversations as requests read them. */
@Repository
class ConversationMessages {

    /** Of each person's reactions to a message the latest holds; an empty one takes it back. */
    private static final String REACTIONS = """
            (select coalesce(json_agg(json_build_object('emoji', r.text, 'author', r.author, 'direction', lower(r.direction), 'at', r.sent_at)
                                      order by r.sent_at, r.id), '[]')::text
               from (select distinct on (a.contact_id, a.direction) a.id, a.text, a.author, a.direction, a.sent_at
                       from messages a
                      where a.account_id = m.account_id and a.reply_to = m.provider_key and a.kind = 'REACTION'
                      order by a.contact_id, a.direction, a.sent_at desc, a.id desc) r
              where r.text <> '') as reactions
            """;

    private static final String PAGE = """
            select m.id, m.conversation_id, m.provider_id, m.channel, m.direction, m.reply_to, m.author, m.sent_at, m.received_at,
                   target.message_id as reply_to_id, %s, %s, %s
              from (select *
                      from messages m
                     where %%s
                     order by m.sent_at desc, m.id desc
                     limit :rows) m
              left join message_states s on s.account_id = m.account_id and s.provider_key = m.provider_key
              left join message_states target on target.account_id = m.account_id and target.provider_key = m.reply_to
             order by m.sent_at desc, m.id desc
            """.formatted(MessageRows.CONTENT, MessageRows.STATE, REACTIONS);

    private static final TypeReference<List<Reaction>> GIVEN = new TypeReference<>() {};

    private final ApiDatabase database;
    private final MessageRows rows;
    private final JsonMapper json;

    ConversationMessages(ApiDatabase database, MessageRows rows, JsonMapper json) {
        this.database = database;
        this.rows = rows;
        this.json = json;
    }

    /** The messages {@code m} that fulfil the conditions, the latest first. */
    Mono<List<MessageView>> list(Conditions conditions, int most) {
        return conditions
                .bindTo(database.sql(conditions.in(PAGE)))
                .bind("rows", most)
                .map(this::view)
                .all()
                .collectList()
                .as(database::inTransaction);
    }

    private MessageView view(Readable row) {
        MessageNow now = rows.message(row);
        return new MessageView(
                Columns.uuid(row, "id"),
                Columns.uuid(row, "conversation_id"),
                Columns.text(row, "provider_id"),
                Names.of(Columns.text(row, "channel")),
                Names.of(Columns.text(row, "direction")),
                Names.of(now.kind()),
                now.text(),
                now.html(),
                now.media(),
                now.details(),
                Columns.optional(row, "reply_to_id", UUID.class).orElse(null),
                Columns.optional(row, "reply_to", String.class).orElse(null),
                json.readValue(Columns.text(row, "reactions"), GIVEN),
                now.status(),
                now.failure(),
                now.editedAt(),
                now.deletedAt(),
                Columns.time(row, "sent_at"),
                Columns.time(row, "received_at"),
                Columns.text(row, "author"));
    }
}
