package dev.hilo.contact.conversations;

import dev.hilo.contracts.channel.Channel;
import dev.hilo.contracts.conversation.ConversationEvent;
import dev.hilo.contracts.conversation.ConversationEvent.ConversationChanged;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.database.Rows;
import dev.hilo.platform.database.StreamDatabase;
import dev.hilo.platform.ids.Ids;
import dev.hilo.platform.lists.Names;
import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Conversations as messages find, open and reopen them. */
@Repository
public class OpenConversations {

    private static final String FIND = """
            select c.id, c.org_id, c.contact_id, c.account_id, c.channel, c.thread
              from unnest(:contacts::uuid[], :accounts::uuid[], :threads::text[]) as wanted (contact_id, account_id, thread)
              join conversations c using (contact_id, account_id, thread)
            """;

    private static final String OPEN = """
            insert into conversations as c (id, org_id, contact_id, account_id, channel, thread, last_message_at)
            select id, org_id, contact_id, account_id, channel, thread, '-infinity'
              from unnest(:ids::uuid[], :orgs::uuid[], :contacts::uuid[], :accounts::uuid[], :channels::text[], :threads::text[])
                   as row (id, org_id, contact_id, account_id, channel, thread)
            on conflict (contact_id, account_id, thread) do update set version = c.version
            returning c.id, c.org_id, c.contact_id, c.account_id, c.channel, c.thread
            """;

    private static final String TOUCH = """
            update conversations c
               set unread = c.unread + row.inbound,
                   inbound = c.inbound + row.inbound,
                   messages = c.messages + row.messages,
                   last_message_at = greatest(c.last_message_at, row.last_at),
                   last_inbound_at = greatest(c.last_inbound_at, row.last_inbound_at),
                   -- The customer wrote again: whoever closed it has to look once more.
                   status = case when row.inbound > 0 then 'OPEN' else c.status end,
                   snoozed_until = case when row.inbound > 0 then null else c.snoozed_until end,
                   updated_at = now(),
                   version = c.version + 1
              from unnest(:ids::uuid[], :inbound::bigint[], :messages::bigint[], :last::timestamptz[], :lastInbound::timestamptz[])
                   as row (id, inbound, messages, last_at, last_inbound_at)
             where c.id = row.id
            returning c.id, c.org_id, c.contact_id, c.channel, c.status, c.assignee_id, c.team_id, c.tags, c.snoozed_until, c.version,
                      old.status <> new.status as reopened
            """;

    private static final String WAKE = """
            update conversations c
               set status = 'OPEN', snoozed_until = null, updated_at = now(), version = c.version + 1
             where c.id in (select id from conversations
                             where snoozed_until <= now()
                             order by snoozed_until
                             limit 500
                               for update skip locked)
            returning c.id, c.org_id, c.contact_id, c.channel, c.status, c.assignee_id, c.team_id, c.tags, c.snoozed_until, c.version
            """;

    private static final String MOVE = """
            update conversations c set thread = :to
             where c.account_id = :account and c.thread = :from
               and not exists (select from conversations other
                                where other.contact_id = c.contact_id and other.account_id = c.account_id and other.thread = :to)
            """;

    private static final Comparator<ConversationKey> LOCK_ORDER = Comparator.comparing(ConversationKey::contactId)
            .thenComparing(ConversationKey::account)
            .thenComparing(ConversationKey::thread);

    private final StreamDatabase database;
    private final Clock clock;

    OpenConversations(StreamDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The conversation of each key, opened where there is none yet. */
    public Mono<Map<ConversationKey, UUID>> of(Collection<ConversationKey> keys) {
        if (keys.isEmpty()) {
            return Mono.just(Map.of());
        }
        return find(keys).flatMap(found -> openMissing(keys, found));
    }

    private Mono<Map<ConversationKey, UUID>> find(Collection<ConversationKey> keys) {
        return Rows.of(keys)
                .uuid("contacts", ConversationKey::contactId)
                .uuid("accounts", ConversationKey::account)
                .text("threads", ConversationKey::thread)
                .bindTo(database.sql(FIND))
                .map(OpenConversations::entry)
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private Mono<Map<ConversationKey, UUID>> openMissing(
            Collection<ConversationKey> keys, Map<ConversationKey, UUID> found) {
        List<ConversationKey> missing = keys.stream()
                .distinct()
                .filter(key -> !found.containsKey(key))
                .sorted(LOCK_ORDER)
                .toList();
        if (missing.isEmpty()) {
            return Mono.just(found);
        }
        return Rows.of(missing)
                .uuid("ids", _ -> Ids.next())
                .uuid("orgs", ConversationKey::org)
                .uuid("contacts", ConversationKey::contactId)
                .uuid("accounts", ConversationKey::account)
                .text("channels", key -> key.channel().name())
                .text("threads", ConversationKey::thread)
                .bindTo(database.sql(OPEN))
                .map(OpenConversations::entry)
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue, () -> new HashMap<>(found));
    }

    /** Counts what is new and moves the latest times forward; tells which conversations were opened again by it. */
    public Mono<List<ConversationEvent>> touch(Collection<ConversationTouch> touches) {
        if (touches.isEmpty()) {
            return Mono.just(List.of());
        }
        List<ConversationTouch> sorted = touches.stream()
                .sorted(Comparator.comparing(ConversationTouch::conversationId))
                .toList();
        return Rows.of(sorted)
                .uuid("ids", ConversationTouch::conversationId)
                .integer("inbound", ConversationTouch::inbound)
                .integer("messages", ConversationTouch::messages)
                .time("last", ConversationTouch::lastAt)
                .time("lastInbound", ConversationTouch::lastInboundAt)
                .bindTo(database.sql(TOUCH))
                .map(this::reopened)
                .all()
                .collectList()
                .map(all -> all.stream().flatMap(Optional::stream).toList());
    }

    /** Opens again what was put off until now. */
    Mono<List<ConversationEvent>> wake() {
        return database.sql(WAKE).map(this::changed).all().collectList();
    }

    private Optional<ConversationEvent> reopened(Readable row) {
        return Columns.flag(row, "reopened") ? Optional.of(changed(row)) : Optional.empty();
    }

    private ConversationEvent changed(Readable row) {
        return new ConversationChanged(
                Ids.next(),
                Columns.uuid(row, "org_id"),
                clock.instant(),
                Columns.uuid(row, "id"),
                Columns.uuid(row, "contact_id"),
                Channel.valueOf(Columns.text(row, "channel")),
                Names.of(Columns.text(row, "status")),
                Columns.optional(row, "assignee_id", UUID.class).orElse(null),
                Columns.optional(row, "team_id", UUID.class).orElse(null),
                Columns.optional(row, "tags", String[].class).map(List::of).orElseGet(List::of),
                Columns.optionalTime(row, "snoozed_until").orElse(null),
                "",
                Columns.integer(row, "version"));
    }

    /** A group chat goes on under another id. */
    public Mono<Void> move(UUID account, String fromThread, String toThread) {
        return database.sql(MOVE)
                .bind("account", account)
                .bind("from", fromThread)
                .bind("to", toThread)
                .then();
    }

    private static Map.Entry<ConversationKey, UUID> entry(Readable row) {
        ConversationKey key = new ConversationKey(
                Columns.uuid(row, "org_id"),
                Columns.uuid(row, "contact_id"),
                Columns.uuid(row, "account_id"),
                Channel.valueOf(Columns.text(row, "channel")),
                Columns.text(row, "thread"));
        return Map.entry(key, Columns.uuid(row, "id"));
    }
}
