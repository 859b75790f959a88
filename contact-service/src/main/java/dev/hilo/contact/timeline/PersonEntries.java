package dev.hilo.contact.timeline;

import dev.hilo.platform.database.ApiDatabase;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What requests put on timelines, and take away when it is undone. */
@Repository
public class PersonEntries {

    private static final String ADD = """
            insert into timeline_entries (id, org_id, contact_id, at, kind, preview)
            select :id, c.org_id, c.id, :at, :kind, :preview from contacts c where c.id = :contact
            """;

    private static final String REWORD = "update timeline_entries set preview = :preview where id = :id";

    private static final String REMOVE = "delete from timeline_entries where id = :id";

    private final ApiDatabase database;

    PersonEntries(ApiDatabase database) {
        this.database = database;
    }

    /** Puts an entry on the contact's timeline, inside the caller's transaction. */
    public Mono<Void> add(UUID id, UUID contact, Instant at, String kind, String preview) {
        return database.sql(ADD)
                .bind("id", id)
                .bind("contact", contact)
                .bind("at", at)
                .bind("kind", kind)
                .bind("preview", preview)
                .then();
    }

    /** The entry says this from now on. */
    public Mono<Void> reword(UUID id, String preview) {
        return database.sql(REWORD).bind("id", id).bind("preview", preview).then();
    }

    public Mono<Void> remove(UUID id) {
        return database.sql(REMOVE).bind("id", id).then();
    }
}
