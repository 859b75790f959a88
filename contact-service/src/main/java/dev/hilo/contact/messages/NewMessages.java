package dev.hilo.contact.messages;

import dev.hilo.contact.messages.AppliedMessages.SentAnswer;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.database.Rows;
import dev.hilo.platform.database.StreamDatabase;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Writes what was said. */
@Repository
class NewMessages {

    private static final String INSERT = """
            insert into messages (id, org_id, conversation_id, contact_id, account_id, channel, direction, kind, provider_key, provider_id,
                                  text, html, media, details, reply_to, author, counts, sent_at, received_at)
            select id, org_id, conversation_id, contact_id, account_id, channel, direction, kind, provider_key, provider_id,
                   text, html, media::jsonb, details::jsonb, reply_to, author, counts, sent_at, received_at
              from unnest(:ids::uuid[], :orgs::uuid[], :conversations::uuid[], :contacts::uuid[], :accounts::uuid[], :channels::text[],
                          :directions::text[], :kinds::text[], :keys::text[], :providerIds::text[], :texts::text[], :htmls::text[],
                          :media::text[], :details::text[], :replies::text[], :authors::text[], :counts::boolean[],
                          :sent::timestamptz[], :received::timestamptz[])
                   as row (id, org_id, conversation_id, contact_id, account_id, channel, direction, kind, provider_key, provider_id,
                           text, html, media, details, reply_to, author, counts, sent_at, received_at)
            """;

    private static final String COMPLETE = """
            update messages m
               set kind = row.kind, text = row.text, html = row.html, media = row.media::jsonb, details = row.details::jsonb,
                   reply_to = row.reply_to, counts = row.counts, sent_at = row.sent_at, received_at = row.received_at
              from unnest(:ids::uuid[], :contacts::uuid[], :kinds::text[], :texts::text[], :htmls::text[], :media::text[], :details::text[],
                          :replies::text[], :counts::boolean[], :sent::timestamptz[], :received::timestamptz[])
                   as row (id, contact_id, kind, text, html, media, details, reply_to, counts, sent_at, received_at)
             where m.id = row.id and m.contact_id = row.contact_id
            """;

    private static final String COUNT = """
            update messages m
               set counts = true
              from unnest(:ids::uuid[], :conversations::uuid[], :times::timestamptz[]) as row (id, conversation_id, sent_at)
             where m.conversation_id = row.conversation_id and m.sent_at = row.sent_at and m.id = row.id
               and not m.counts and m.kind <> 'NOTE'
            returning m.id
            """;

    private final StreamDatabase database;
    private final JsonMapper json;

    NewMessages(StreamDatabase database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** A message under the id it has. */
    record Identified(UUID id, WrittenMessage message) {}

    Mono<Void> insert(List<Identified> messages) {
        if (messages.isEmpty()) {
            return Mono.empty();
        }
        return content(messages)
                .uuid("orgs", row -> row.message().origin().org())
                .uuid("conversations", row -> row.message().conversationId())
                .uuid("accounts", row -> row.message().origin().account())
                .text("channels", row -> row.message().origin().channel().name())
                .text("directions", row -> row.message().direction().name())
                .text("keys", row -> row.message().ref().key())
                .text("providerIds", row -> row.message().ref().id())
                .text("authors", row -> Storable.text(row.message().author()))
                .bindTo(database.sql(INSERT))
                .then();
    }

    /** The first wording of messages that were known from an edit only. */
    Mono<Void> complete(List<Identified> messages) {
        return messages.isEmpty()
                ? Mono.empty()
                : content(messages).bindTo(database.sql(COMPLETE)).then();
    }

    /** Answers count from when they were sent; tells which did not before. */
    Mono<Set<UUID>> count(List<SentAnswer> answers) {
        return answers.isEmpty()
                ? Mono.just(Set.of())
                : Rows.of(answers)
                        .uuid("ids", SentAnswer::messageId)
                        .uuid("conversations", SentAnswer::conversationId)
                        .time("times", SentAnswer::at)
                        .bindTo(database.sql(COUNT))
                        .map(row -> Columns.uuid(row, "id"))
                        .all()
                        .collect(Collectors.toSet());
    }

    private Rows<Identified> content(List<Identified> messages) {
        return Rows.of(messages)
                .uuid("ids", Identified::id)
                .uuid("contacts", row -> row.message().contactId())
                .text("kinds", row -> row.message().kind().name())
                .text("texts", row -> Storable.text(row.message().content().text()))
                .text("htmls", row -> Storable.optional(row.message().content().html()))
                .text(
                        "media",
                        row -> Storable.json(
                                json.writeValueAsString(row.message().content().media())))
                .text(
                        "details",
                        row -> Storable.json(
                                json.writeValueAsString(row.message().content().details())))
                .text("replies", row -> row.message().replyTo())
                .flag("counts", row -> row.message().counts())
                .time("sent", row -> row.message().sentAt())
                .time("received", row -> row.message().origin().receivedAt());
    }
}
