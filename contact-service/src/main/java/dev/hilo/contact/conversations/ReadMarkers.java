package dev.hilo.contact.conversations;

import dev.hilo.platform.database.ApiDatabase;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** How far each of us has read each conversation. To be called inside a transaction. */
@Repository
class ReadMarkers {

    /** Counted and not pointed to: what is unread is then a subtraction, however long the conversation. */
    private static final String READ = """
            insert into conversation_reads as r (conversation_id, user_id, org_id, read_inbound, read_until)
            select v.id, :user, v.org_id,
                   v.inbound - (select count(*) from messages m
                                 where m.conversation_id = v.id and m.sent_at > :until::timestamptz and m.direction = 'IN' and m.counts),
                   :until::timestamptz
              from conversations v
             where v.id = :conversation
            on conflict (conversation_id, user_id) do update
               set read_inbound = greatest(r.read_inbound, excluded.read_inbound),
                   read_until = greatest(r.read_until, excluded.read_until)
            """;

    private static final String NOBODY_HAS_READ = """
            update conversations v
               set unread = greatest(0, v.inbound - r.read_inbound)
              from conversation_reads r
             where v.id = :conversation and r.conversation_id = v.id and r.user_id = :user
               and v.unread > greatest(0, v.inbound - r.read_inbound)
            """;

    private final ApiDatabase database;

    ReadMarkers(ApiDatabase database) {
        this.database = database;
    }

    Mono<Void> read(UUID conversation, UUID user, Instant until) {
        return database.sql(READ)
                .bind("conversation", conversation)
                .bind("user", user)
                .bind("until", until.toString())
                .then()
                .then(database.sql(NOBODY_HAS_READ)
                        .bind("conversation", conversation)
                        .bind("user", user)
                        .then());
    }
}
