package dev.hilo.contact.conversations;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Reach;
import dev.hilo.platform.web.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Conversations as requests read and change them. */
@Repository
public class Conversations {

    /** What the caller has not read; of a conversation they never opened, what nobody has. */
    static final String UNREAD =
            "case when r.user_id is null then v.unread else greatest(0, v.inbound - r.read_inbound) end";

    private static final String LIST = """
            select v.id, c.id as contact_id, c.display_name, v.channel, v.account_id, v.thread, v.status, v.assignee_id, v.team_id, v.tags,
                   %s as unread, v.messages, v.last_message_at, v.last_inbound_at, v.created_at, v.snoozed_until, v.version,
                   u.name as assignee_name, t.name as team_name, a.name as account_name
              from conversations v
              join contacts own on own.id = v.contact_id
              join contacts c on c.id = coalesce(own.merged_into, own.id)
              left join conversation_reads r on r.conversation_id = v.id and r.user_id = :reader
              left join directory_users u on u.id = v.assignee_id
              left join directory_teams t on t.id = v.team_id
              left join channel_accounts a on a.id = v.account_id
             where v.last_message_at > '-infinity' and %%s
             order by v.last_message_at desc, v.id desc
             limit :rows
            """.formatted(UNREAD);

    private static final String COUNTS = """
            select count(*) filter (where v.status = 'OPEN') as open,
                   count(*) filter (where v.status = 'PENDING' and v.snoozed_until is null) as pending,
                   count(*) filter (where v.snoozed_until is not null) as snoozed,
                   count(*) filter (where v.status = 'OPEN' and v.assignee_id = :reader) as mine,
                   count(*) filter (where v.status = 'OPEN' and v.assignee_id is null) as unassigned,
                   count(*) filter (where v.status = 'OPEN' and %s > 0) as unread
              from conversations v
              join contacts own on own.id = v.contact_id
              join contacts c on c.id = coalesce(own.merged_into, own.id)
              left join conversation_reads r on r.conversation_id = v.id and r.user_id = :reader
             where v.status <> 'SOLVED' and v.last_message_at > '-infinity' and %%s
            """.formatted(UNREAD);

    private static final String LOCK = "select id from conversations where id = :id for update";

    private static final String CHANGE = """
            update conversations
               set status = :status, assignee_id = :assignee, team_id = :team, tags = :tags, snoozed_until = :snoozed::timestamptz,
                   updated_at = now(), version = version + 1
             where id = :id
            """;

    private final ApiDatabase database;

    Conversations(ApiDatabase database) {
        this.database = database;
    }

    /**
     * The conversations {@code v} that fulfil the conditions, the one written in last first, as somebody has read them.
     */
    Mono<List<ConversationView>> list(Conditions conditions, UUID reader, int most) {
        return conditions
                .bindTo(database.sql(conditions.in(LIST)))
                .bind("reader", reader)
                .bind("rows", most)
                .map(ConversationView::of)
                .all()
                .collectList()
                .as(database::inTransaction);
    }

    Mono<ConversationCounts> counts(Conditions conditions, UUID reader) {
        return conditions
                .bindTo(database.sql(conditions.in(COUNTS)))
                .bind("reader", reader)
                .map(ConversationCounts::of)
                .one()
                .as(database::inTransaction);
    }

    Mono<ConversationView> find(UUID id, Reach reach) {
        Conditions conditions = Conditions.of("v.id = :id", "id", id);
        narrow(conditions, reach);
        return list(conditions, reach.me(), 1)
                .filter(found -> !found.isEmpty())
                .map(List::getFirst)
                .switchIfEmpty(Mono.error(Problem::notFound));
    }

    /** As {@link #find}; nobody else changes it until the caller's transaction ends. */
    Mono<ConversationView> findToChange(UUID id, Reach reach) {
        return database.sql(LOCK).bind("id", id).then().then(Mono.defer(() -> find(id, reach)));
    }

    /** To be called inside a transaction. */
    Mono<Void> change(UUID id, ConversationEdit edit) {
        GenericExecuteSpec statement = database.sql(CHANGE)
                .bind("id", id)
                .bind("status", edit.status().name())
                .bind(
                        "tags",
                        Objects.requireNonNullElse(edit.tags(), List.<String>of())
                                .toArray(String[]::new));
        Instant snoozed = edit.snoozedUntil();
        statement = optional(statement, "snoozed", snoozed == null ? null : snoozed.toString(), String.class);
        return optional(optional(statement, "assignee", edit.assignee(), UUID.class), "team", edit.team(), UUID.class)
                .then();
    }

    private static <T> GenericExecuteSpec optional(
            GenericExecuteSpec statement, String name, @Nullable T value, Class<T> type) {
        return value == null ? statement.bindNull(name, type) : statement.bind(name, value);
    }

    /** Whether there is such a conversation: fails with 404 if there is none within the caller's reach. */
    public Mono<Void> require(UUID id, Reach reach) {
        return find(id, reach).then();
    }

    /** One's own are those one is assigned, and those with one's own contacts. */
    public static void narrow(Conditions conditions, Reach reach) {
        reach.narrow(conditions, "v.assignee_id", "c.owner_id");
    }
}
