package dev.hilo.contact.engagement;

import dev.hilo.platform.database.ApiDatabase;
import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The engagement of contacts that nobody has talked with yet: they have a place in every order. */
@Repository
public class NewEngagements {

    private static final String START = """
            insert into engagements (contact_id, org_id, mass, messages_part, answers_part, channels_part, unanswered_part, channels,
                                     interactions, inbound, outbound)
            select id, :org, 0, 0, 0, 0, 0, '{}', 0, 0, 0
              from unnest(:contacts::uuid[]) as row (id)
                on conflict do nothing
            """;

    private final ApiDatabase database;

    NewEngagements(ApiDatabase database) {
        this.database = database;
    }

    /** To be called inside the transaction that makes the contacts. */
    public Mono<Void> start(UUID org, Collection<UUID> contacts) {
        if (contacts.isEmpty()) {
            return Mono.empty();
        }
        return database.sql(START)
                .bind("org", org)
                .bind("contacts", contacts.toArray(UUID[]::new))
                .then();
    }
}
