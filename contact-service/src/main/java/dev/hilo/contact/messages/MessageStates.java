package dev.hilo.contact.messages;

import dev.hilo.contact.messages.StateChange.Arrival;
import dev.hilo.contact.messages.StateChange.Delivery;
import dev.hilo.contact.messages.StateChange.Edit;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.database.Rows;
import dev.hilo.platform.database.StreamDatabase;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/**
 * What became of messages, in whatever order it is heard: for each column the statement keeps the side that wins in any
 * order (the higher status, the later edit, the earlier deletion), so that shuffled and repeated events end the same.
 */
@Repository
class MessageStates {

    private static final String APPLY = """
            insert into message_states as s (account_id, provider_key, org_id, message_id, conversation_id, contact_id, sent_at, provisional,
                                             status, status_rank, status_at, failure, edited_at, edit_event, edited, deleted_at, files)
            select account_id, provider_key, org_id, message_id, conversation_id, contact_id, sent_at, provisional,
                   status, status_rank, status_at, failure::jsonb, edited_at, edit_event, edited::jsonb, deleted_at, files::jsonb
              from unnest(:accounts::uuid[], :keys::text[], :orgs::uuid[], :messages::uuid[], :conversations::uuid[], :contacts::uuid[],
                          :sent::timestamptz[], :provisionals::boolean[], :statuses::text[], :ranks::bigint[], :statusTimes::timestamptz[],
                          :failures::text[], :editTimes::timestamptz[], :editEvents::uuid[], :edits::text[], :deletions::timestamptz[],
                          :files::text[])
                   as row (account_id, provider_key, org_id, message_id, conversation_id, contact_id, sent_at, provisional,
                           status, status_rank, status_at, failure, edited_at, edit_event, edited, deleted_at, files)
            on conflict (account_id, provider_key) do update
               set message_id      = coalesce(s.message_id, excluded.message_id),
                   conversation_id = coalesce(s.conversation_id, excluded.conversation_id),
                   contact_id      = coalesce(s.contact_id, excluded.contact_id),
                   sent_at         = case when s.message_id is null then excluded.sent_at
                                          when excluded.message_id is null or not s.provisional then s.sent_at
                                          when excluded.provisional then least(s.sent_at, excluded.sent_at)
                                          else excluded.sent_at end,
                   provisional       = case when s.message_id is null then excluded.provisional
                                          when excluded.message_id is null then s.provisional
                                          else s.provisional and excluded.provisional end,
                   status          = case when excluded.status_rank > s.status_rank then excluded.status else s.status end,
                   status_at       = case when excluded.status_rank > s.status_rank then excluded.status_at else s.status_at end,
                   failure         = case when excluded.status_rank > s.status_rank then excluded.failure else s.failure end,
                   status_rank     = greatest(s.status_rank, excluded.status_rank),
                   edited          = case when (excluded.edited_at, excluded.edit_event) > (s.edited_at, s.edit_event)
                                            or s.edited_at is null then excluded.edited else s.edited end,
                   edit_event      = case when (excluded.edited_at, excluded.edit_event) > (s.edited_at, s.edit_event)
                                            or s.edited_at is null then excluded.edit_event else s.edit_event end,
                   edited_at       = greatest(s.edited_at, excluded.edited_at),
                   deleted_at      = least(s.deleted_at, excluded.deleted_at),
                   files           = coalesce(s.files || excluded.files, s.files, excluded.files)
            returning s.account_id, s.provider_key, new.message_id, new.conversation_id, new.contact_id, new.sent_at, new.provisional,
                      old.message_id is not null as was_there,
                      coalesce(old.provisional, false) as was_provisional,
                      old.sent_at is distinct from new.sent_at as moved,
                      coalesce(old.status_rank, 0) < new.status_rank as advanced,
                      -- It was ours to send, and now the provider has it.
                      old.status in ('QUEUED', 'UNCERTAIN') and new.status_rank >= 3 and new.status <> 'FAILED' as sent,
                      (old.edit_event, old.deleted_at, old.files) is distinct from (new.edit_event, new.deleted_at, new.files) as changed
            """;

    private static final Comparator<StateChange> LOCK_ORDER =
            Comparator.comparing(StateChange::account).thenComparing(StateChange::providerKey);

    private final StreamDatabase database;

    MessageStates(StreamDatabase database) {
        this.database = database;
    }

    /**
     * Applies changes of different messages: one statement cannot touch a row twice.
     *
     * @return the outcome for each message
     */
    Mono<Map<MessageKey, StateOutcome>> apply(List<StateChange> changes) {
        return Rows.of(changes.stream().sorted(LOCK_ORDER).toList())
                .uuid("accounts", StateChange::account)
                .text("keys", StateChange::providerKey)
                .uuid("orgs", StateChange::org)
                .uuid("messages", arrival(Arrival::messageId))
                .uuid("conversations", arrival(Arrival::conversationId))
                .uuid("contacts", arrival(Arrival::contactId))
                .time("sent", arrival(Arrival::sentAt))
                .flag(
                        "provisionals",
                        change -> change.arrival() != null && change.arrival().provisional())
                .text("statuses", delivery(delivery -> delivery.status().name()))
                .integer(
                        "ranks",
                        change -> change.delivery() == null
                                ? 0L
                                : change.delivery().rank())
                .time("statusTimes", delivery(Delivery::at))
                .text("failures", delivery(Delivery::failure))
                .time("editTimes", edit(Edit::at))
                .uuid("editEvents", edit(Edit::event))
                .text("edits", edit(Edit::content))
                .time("deletions", StateChange::deletedAt)
                .text("files", StateChange::files)
                .bindTo(database.sql(APPLY))
                .map(row -> Map.entry(
                        new MessageKey(Columns.uuid(row, "account_id"), Columns.text(row, "provider_key")),
                        StateOutcome.of(row)))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private static <T> Function<StateChange, @Nullable T> arrival(Function<Arrival, T> value) {
        return change -> change.arrival() == null ? null : value.apply(change.arrival());
    }

    private static <T> Function<StateChange, @Nullable T> delivery(Function<Delivery, @Nullable T> value) {
        return change -> change.delivery() == null ? null : value.apply(change.delivery());
    }

    private static <T> Function<StateChange, @Nullable T> edit(Function<Edit, T> value) {
        return change -> change.edit() == null ? null : value.apply(change.edit());
    }

    /** What identifies a message before it has an id. */
    record MessageKey(UUID account, String providerKey) {

        static MessageKey of(StateChange change) {
            return new MessageKey(change.account(), change.providerKey());
        }
    }
}
