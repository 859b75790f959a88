package dev.hilo.task.following;

import dev.hilo.contracts.conversation.ConversationEvent.ConversationChanged;
import dev.hilo.contracts.conversation.ConversationEvent.MessageDelivery;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.database.Rows;
import dev.hilo.platform.database.StreamDatabase;
import dev.hilo.platform.ids.Ids;
import dev.hilo.task.notifications.Notice;
import dev.hilo.task.notifications.NotificationKind;
import io.r2dbc.spi.Readable;
import java.util.List;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Who has which conversation; to be asked inside a transaction. */
@Repository
class Conversations {

    /** Of several pictures of one conversation the latest counts, whatever the order in which they come. */
    private static final String KNOW = """
            insert into known_conversations (id, org_id, contact_id, assignee_id, version)
            select distinct on (told.id) told.id, told.org_id, told.contact_id, told.assignee_id, told.version
              from unnest(:ids::uuid[], :orgs::uuid[], :contacts::uuid[], :assignees::uuid[], :versions::bigint[])
                   as told (id, org_id, contact_id, assignee_id, version)
             order by told.id, told.version desc
                on conflict (id) do update
               set assignee_id = excluded.assignee_id, version = excluded.version
             where known_conversations.version < excluded.version
            """;

    private static final String AGENTS = """
            select failed.message_id, failed.at, c.id, c.org_id, c.assignee_id, coalesce(person.display_name, '') as person
              from unnest(:messages::uuid[], :conversations::uuid[], :times::timestamptz[]) as failed (message_id, conversation_id, at)
              join known_conversations c on c.id = failed.conversation_id
              left join directory_contacts contact on contact.id = c.contact_id
              left join directory_contacts person on person.id = contact.root_id
             where c.assignee_id is not null
            """;

    private final StreamDatabase database;

    Conversations(StreamDatabase database) {
        this.database = database;
    }

    Mono<Void> know(List<ConversationChanged> changed) {
        return Rows.<ConversationChanged>of(changed)
                .uuid("ids", ConversationChanged::conversationId)
                .uuid("orgs", ConversationChanged::org)
                .uuid("contacts", ConversationChanged::contactId)
                .uuid("assignees", ConversationChanged::assigneeId)
                .integer("versions", ConversationChanged::version)
                .bindTo(database.sql(KNOW))
                .then();
    }

    /** What the agents of these conversations are to be told. */
    Mono<List<Notice>> agents(List<MessageDelivery> failed) {
        return Rows.<MessageDelivery>of(failed)
                .uuid("messages", MessageDelivery::messageId)
                .uuid("conversations", MessageDelivery::conversationId)
                .time("times", MessageDelivery::occurredAt)
                .bindTo(database.sql(AGENTS))
                .map(Conversations::notice)
                .all()
                .collectList();
    }

    private static Notice notice(Readable row) {
        return new Notice(
                Ids.of(Columns.uuid(row, "message_id"), "failed"),
                Columns.uuid(row, "org_id"),
                Columns.uuid(row, "assignee_id"),
                NotificationKind.MESSAGE_FAILED,
                Columns.text(row, "person"),
                Notice.Subject.CONVERSATION,
                Columns.uuid(row, "id"),
                Columns.time(row, "at"));
    }
}
