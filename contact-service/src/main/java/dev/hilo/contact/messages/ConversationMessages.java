package dev.hilo.contact.messages;

import dev.hilo.contact.messages.MessageView.Reaction;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Names;
import dev.hilo.platform.web.Problem;
import dev.hilo.platform.web.ProblemWriter;
import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The messages of conversations as requests read them. */
@Repository
public class ConversationMessages {

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
            select m.id, m.conversation_id, m.provider_id, m.channel, m.direction, m.reply_to, m.author, m.author_id, m.sent_at, m.received_at,
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
    private final FailureTexts failures;

    ConversationMessages(ApiDatabase database, MessageRows rows, JsonMapper json, FailureTexts failures) {
        this.database = database;
        this.rows = rows;
        this.json = json;
        this.failures = failures;
    }

    /**
     * One message of a conversation, in the language of the exchange.
     *
     * @return fails with 404 if there is none
     */
    public Mono<MessageView> find(UUID conversation, UUID id, ServerWebExchange exchange) {
        Conditions conditions = Conditions.of("m.conversation_id = :conversation", "conversation", conversation);
        conditions.and("m.id = :id", "id", id);
        return Mono.defer(() -> list(conditions, 1, ProblemWriter.locale(exchange)))
                .filter(found -> !found.isEmpty())
                .map(List::getFirst)
                .switchIfEmpty(Mono.error(Problem::notFound));
    }

    /** The messages {@code m} that fulfil the conditions, the latest first; failures in a language. */
    Mono<List<MessageView>> list(Conditions conditions, int most, Locale locale) {
        return conditions
                .bindTo(database.sql(conditions.in(PAGE)))
                .bind("rows", most)
                .map(row -> view(row, locale))
                .all()
                .collectList()
                .as(database::inTransaction);
    }

    private MessageView view(Readable row, Locale locale) {
        MessageNow now = rows.message(row);
        String channel = Names.of(Columns.text(row, "channel"));
        return new MessageView(
                Columns.uuid(row, "id"),
                Columns.uuid(row, "conversation_id"),
                Columns.text(row, "provider_id"),
                channel,
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
                now.failure().stream()
                        .map(failure -> failures.inWords(channel, failure, locale))
                        .toList(),
                now.editedAt(),
                now.deletedAt(),
                Columns.time(row, "sent_at"),
                Columns.time(row, "received_at"),
                Columns.text(row, "author"),
                Columns.optional(row, "author_id", UUID.class).orElse(null));
    }
}
