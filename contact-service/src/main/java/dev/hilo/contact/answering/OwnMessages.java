package dev.hilo.contact.answering;

import dev.hilo.contracts.channel.SendMessage;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The messages that people write here. Each method is to be called inside a transaction. */
@Repository
class OwnMessages {

    /** Counts for engagement only once it was sent. */
    private static final String ADD = """
            insert into messages (id, org_id, conversation_id, contact_id, account_id, channel, direction, kind, provider_key, provider_id,
                                  text, media, details, reply_to, author, author_id, counts, sent_at, received_at)
            values (:id, :org, :conversation, :contact, :account, :channel, 'OUT', :kind, :key, :key,
                    :text, :media::jsonb, :details::jsonb, :replyTo, :author, :authorId, false, :at::timestamptz, :at::timestamptz)
            """;

    private static final String ADD_STATE = """
            insert into message_states (account_id, provider_key, org_id, message_id, conversation_id, contact_id, sent_at,
                                        status, status_rank, status_at)
            values (:account, :key, :org, :id, :conversation, :contact, :at::timestamptz,
                    case when :toBeSent then 'QUEUED' end, case when :toBeSent then 1 else 0 end,
                    case when :toBeSent then :at::timestamptz end)
            """;

    private static final String KEEP_REQUEST = """
            insert into sent_messages (message_id, org_id, conversation_id, request)
            values (:id, :org, :conversation, :request::jsonb)
            """;

    /** Who answers has read what was there; a note leaves the conversation in its place. */
    private static final String TOUCH = """
            update conversations
               set messages = messages + 1,
                   unread = case when :toBeSent then 0 else unread end,
                   last_message_at = case when :toBeSent then greatest(last_message_at, :at::timestamptz) else last_message_at end,
                   updated_at = now(), version = version + 1
             where id = :conversation
            """;

    private static final String FIND = """
            select sent.request::text as request, s.status
              from sent_messages sent
              join messages m on m.conversation_id = sent.conversation_id and m.id = sent.message_id
              join message_states s on s.account_id = m.account_id and s.provider_key = m.provider_key
             where sent.message_id = :id and sent.conversation_id = :conversation
               for update of sent, s
            """;

    private static final String RENAME = """
            with again as (
                update message_states s
                   set provider_key = :key, status = 'QUEUED', status_rank = 1, status_at = :at::timestamptz, failure = null
                  from messages m
                 where m.conversation_id = :conversation and m.id = :id
                   and s.account_id = m.account_id and s.provider_key = m.provider_key)
            update messages set provider_key = :key, provider_id = :key where conversation_id = :conversation and id = :id
            """;

    private static final String KEEP_ATTEMPT = """
            update sent_messages set attempt = :attempt, request = :request::jsonb where message_id = :id
            """;

    private final ApiDatabase database;
    private final JsonMapper json;

    OwnMessages(ApiDatabase database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** A message that was sent, or tried to be. */
    record Sent(SendMessage request, String status) {}

    Mono<Void> add(Answer answer) {
        return message(answer).then(state(answer)).then(touch(answer));
    }

    private Mono<Void> message(Answer answer) {
        return text(
                        named(answer, ADD)
                                .bind("channel", answer.to().channel().name())
                                .bind("kind", answer.content().kind().name())
                                .bind("text", answer.content().text())
                                .bind(
                                        "media",
                                        json.writeValueAsString(answer.content().media()))
                                .bind(
                                        "details",
                                        json.writeValueAsString(answer.content().details()))
                                .bind("author", answer.author().name())
                                .bind("authorId", answer.author().id()),
                        "replyTo",
                        answer.replyTo() == null ? null : answer.replyTo().key())
                .then();
    }

    private Mono<Void> state(Answer answer) {
        return named(answer, ADD_STATE).bind("toBeSent", !answer.isNote()).then();
    }

    private GenericExecuteSpec named(Answer answer, String statement) {
        return database.sql(statement)
                .bind("id", answer.id())
                .bind("org", answer.author().org())
                .bind("conversation", answer.to().conversationId())
                .bind("contact", answer.to().contactId())
                .bind("account", answer.to().account())
                .bind("key", answer.key())
                .bind("at", answer.at().toString());
    }

    private Mono<Void> touch(Answer answer) {
        return database.sql(TOUCH)
                .bind("conversation", answer.to().conversationId())
                .bind("at", answer.at().toString())
                .bind("toBeSent", !answer.isNote())
                .then();
    }

    Mono<Void> keep(SendMessage request) {
        return database.sql(KEEP_REQUEST)
                .bind("id", request.messageId())
                .bind("org", request.org())
                .bind("conversation", request.conversationId())
                .bind("request", json.writeValueAsString(request))
                .then();
    }

    /** A message of a conversation, as it was handed to the senders; empty if none of ours is. */
    Mono<Sent> find(UUID conversation, UUID id) {
        return database.sql(FIND)
                .bind("conversation", conversation)
                .bind("id", id)
                .map(row -> new Sent(
                        json.readValue(Columns.text(row, "request"), SendMessage.class), Columns.text(row, "status")))
                .one();
    }

    /** It waits again; what is still told of the attempt before does not concern it any more. */
    Mono<Void> again(SendMessage request) {
        return database.sql(RENAME)
                .bind("conversation", request.conversationId())
                .bind("id", request.messageId())
                .bind("key", request.ownRef().key())
                .bind("at", request.occurredAt().toString())
                .then()
                .then(database.sql(KEEP_ATTEMPT)
                        .bind("attempt", request.attempt())
                        .bind("request", json.writeValueAsString(request))
                        .bind("id", request.messageId())
                        .then());
    }

    private static GenericExecuteSpec text(GenericExecuteSpec statement, String name, @Nullable String value) {
        return value == null ? statement.bindNull(name, String.class) : statement.bind(name, value);
    }
}
