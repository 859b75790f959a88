package dev.hilo.ingestion.sending;

import dev.hilo.contracts.channel.MessageRef;
import dev.hilo.contracts.channel.SendMessage;
import dev.hilo.platform.database.Rows;
import dev.hilo.platform.database.StreamDatabase;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is to be sent and how far it has come. A row says SENDING from just before the provider is called until its
 * answer is written down: only what is found in that state after a crash may have been sent without our knowing.
 */
@Repository
class SendJournal {

    private static final String ADD = """
            insert into outgoing_messages (message_id, attempt, org_id, account_id, channel, recipient, event)
            select message_id, attempt, org_id, account_id, channel, recipient, event::jsonb
              from unnest(:messages::uuid[], :attempts::bigint[], :orgs::uuid[], :accounts::uuid[], :channels::text[],
                          :recipients::text[], :events::text[])
                   as row (message_id, attempt, org_id, account_id, channel, recipient, event)
                on conflict do nothing
            """;

    /** Messages to one recipient follow one another: the next is not taken before the one before it is settled. */
    private static final String CLAIM = """
            update outgoing_messages
               set state = 'CLAIMED', lease_until = now() + :lease * interval '1 millisecond'
             where (message_id, attempt) in (
                   select waiting.message_id, waiting.attempt
                     from outgoing_messages waiting
                    where waiting.state = 'WAITING'
                      and waiting.next_try_at <= now()
                      and not exists (select from outgoing_messages earlier
                                       where earlier.recipient = waiting.recipient
                                         and earlier.seq < waiting.seq
                                         and earlier.state in ('WAITING', 'CLAIMED', 'SENDING'))
                    order by waiting.seq
                    limit :most
                      for update skip locked)
            returning event::text as event, tries::bigint as tries, created_at
            """;

    private static final String BEGIN = """
            update outgoing_messages
               set state = 'SENDING', tries = tries + 1, lease_until = now() + :lease * interval '1 millisecond', changed_at = now()
             where message_id = :message and attempt = :attempt and state = 'CLAIMED'
            """;

    /** What was given up for uncertain meanwhile may still become certain. */
    private static final String FINISH = """
            update outgoing_messages
               set state = :state, provider_key = :key, provider_id = :id, code = :code, reason = :reason, changed_at = now(),
                   sent_at = case when :state = 'SENT' then now() end
             where message_id = :message and attempt = :attempt
               and state in ('CLAIMED', 'SENDING', 'UNCERTAIN')
            """;

    private static final String POSTPONE = """
            update outgoing_messages
               set state = 'WAITING', next_try_at = now() + :pause * interval '1 millisecond', code = :code, reason = :reason,
                   changed_at = now()
             where message_id = :message and attempt = :attempt and state in ('CLAIMED', 'SENDING')
            """;

    private static final String UNCLAIM = """
            update outgoing_messages set state = 'WAITING', next_try_at = now() + :pause * interval '1 millisecond'
             where message_id = :message and attempt = :attempt and state = 'CLAIMED'
            """;

    private static final String FREE = """
            update outgoing_messages set state = 'WAITING' where state = 'CLAIMED' and lease_until < now()
            """;

    /** Longer than Kafka keeps what might be told again. */
    private static final String FORGET = """
            delete from outgoing_messages
             where state in ('SENT', 'FAILED', 'UNCERTAIN') and changed_at < now() - interval '30 days'
            """;

    private static final String ORPHANS = """
            select event::text as event, tries::bigint as tries, created_at
              from outgoing_messages
             where state = 'SENDING' and lease_until < now()
             order by seq
             limit 100
            """;

    private final StreamDatabase database;
    private final JsonMapper json;

    SendJournal(StreamDatabase database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Remembers what is to be sent, each once. */
    Mono<Void> add(List<SendMessage> messages) {
        return Rows.of(messages)
                .uuid("messages", SendMessage::messageId)
                .integer("attempts", message -> (long) message.attempt())
                .uuid("orgs", SendMessage::org)
                .uuid("accounts", SendMessage::account)
                .text("channels", message -> message.channel().name())
                .text("recipients", SendMessage::subject)
                .text("events", json::writeValueAsString)
                .bindTo(database.sql(ADD))
                .then();
    }

    /** Messages whose turn it is, for the caller alone. */
    Mono<List<JournalEntry>> claim(int most, Duration lease) {
        return database.sql(CLAIM)
                .bind("most", most)
                .bind("lease", lease.toMillis())
                .map(row -> JournalEntry.of(row, json))
                .all()
                .collectList();
    }

    /** From now on the message may be with the provider. False if it is not the caller's any more. */
    Mono<Boolean> begin(SendMessage message, Duration lease) {
        return of(message, BEGIN)
                .bind("lease", lease.toMillis())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    /** The end of it. False if it was settled already. */
    Mono<Boolean> finish(SendMessage message, Settled settled) {
        GenericExecuteSpec statement =
                of(message, FINISH).bind("state", settled.state().name());
        MessageRef ref = settled.ref();
        statement = text(statement, "key", ref == null ? null : ref.key());
        statement = text(statement, "id", ref == null ? null : ref.id());
        return text(text(statement, "code", settled.code()), "reason", settled.reason())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    /** Not now, but after a pause. */
    Mono<Void> postpone(SendMessage message, Duration pause, String code, String reason) {
        return of(message, POSTPONE)
                .bind("pause", pause.toMillis())
                .bind("code", code)
                .bind("reason", reason)
                .then();
    }

    /** Gives back what was claimed and not begun. */
    Mono<Void> unclaim(SendMessage message, Duration pause) {
        return of(message, UNCLAIM).bind("pause", pause.toMillis()).then();
    }

    /** Takes back what somebody claimed who is not there any more; it was certainly not sent. */
    Mono<Void> free() {
        return database.sql(FREE).then();
    }

    /** Nobody asks any more for what was settled long ago, and it holds what people wrote. */
    Mono<Void> forget() {
        return database.sql(FORGET).then();
    }

    /** What somebody was sending who is not there any more. */
    Mono<List<JournalEntry>> orphans() {
        return database.sql(ORPHANS)
                .map(row -> JournalEntry.of(row, json))
                .all()
                .collectList();
    }

    private GenericExecuteSpec of(SendMessage message, String statement) {
        return database.sql(statement).bind("message", message.messageId()).bind("attempt", message.attempt());
    }

    private static GenericExecuteSpec text(GenericExecuteSpec statement, String name, @Nullable String value) {
        return value == null ? statement.bindNull(name, String.class) : statement.bind(name, value);
    }
}
