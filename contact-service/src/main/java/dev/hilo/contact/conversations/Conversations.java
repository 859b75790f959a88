package dev.hilo.contact.conversations;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Reach;
import dev.hilo.platform.web.Problem;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Conversations as requests read them. */
@Repository
public class Conversations {

    private static final String LIST = """
            select v.id, v.contact_id, c.display_name, v.channel, v.account_id, v.thread, v.status, v.assignee_id, v.team_id, v.tags,
                   v.unread, v.messages, v.last_message_at, v.last_inbound_at, v.created_at, v.version
              from conversations v
              join contacts c on c.id = v.contact_id
             where v.last_message_at > '-infinity' and %s
             order by v.last_message_at desc, v.id desc
             limit :rows
            """;

    private final ApiDatabase database;

    Conversations(ApiDatabase database) {
        this.database = database;
    }

    /** The conversations {@code v} that fulfil the conditions, the one written in last first. */
    Mono<List<ConversationView>> list(Conditions conditions, int most) {
        return conditions
                .bindTo(database.sql(conditions.in(LIST)))
                .bind("rows", most)
                .map(ConversationView::of)
                .all()
                .collectList()
                .as(database::inTransaction);
    }

    Mono<ConversationView> find(UUID id, Reach reach) {
        Conditions conditions = Conditions.of("v.id = :id", "id", id);
        narrow(conditions, reach);
        return list(conditions, 1)
                .filter(found -> !found.isEmpty())
                .map(List::getFirst)
                .switchIfEmpty(Mono.error(Problem::notFound));
    }

    /** Whether there is such a conversation: fails with 404 if there is none within the caller's reach. */
    public Mono<Void> require(UUID id, Reach reach) {
        return find(id, reach).then();
    }

    /** One's own are those one is assigned, and those with one's own contacts. */
    static void narrow(Conditions conditions, Reach reach) {
        reach.narrow(conditions, "v.assignee_id", "c.owner_id");
    }
}
