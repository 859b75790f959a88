package dev.hilo.contact.privacy;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.ids.Ids;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Position;
import dev.hilo.platform.security.Caller;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** That somebody's data was told or forgotten, kept for those who ask later. */
@Repository
class PrivacyActs {

    private static final String RECORD = """
            insert into privacy_acts (id, org_id, contact_id, act, reason, actor, actor_name, at)
            values (:id, :org, :contact, :act, :reason, :actor, :name, :now)
            """;

    private static final String LIST = """
            select id, contact_id, act, reason, actor, actor_name, at
              from privacy_acts
             where %s
             order by at desc, id desc
             limit :rows
            """;

    private final ApiDatabase database;
    private final Clock clock;

    PrivacyActs(ApiDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Takes it down, inside the caller's transaction.
     *
     * @param act {@code exported} or {@code erased}
     */
    Mono<Void> record(Caller actor, UUID contact, String act, String reason) {
        return database.sql(RECORD)
                .bind("id", Ids.next())
                .bind("org", actor.org())
                .bind("contact", contact)
                .bind("act", act)
                .bind("reason", reason)
                .bind("actor", actor.subject())
                .bind("name", actor.name())
                .bind("now", clock.instant())
                .then();
    }

    /** What was done, the latest first. */
    Mono<List<PrivacyAct>> list(Optional<Position> last, int most) {
        Conditions conditions = new Conditions();
        last.ifPresent(position -> position.goOn(conditions, "at", "id"));
        return conditions
                .bindTo(database.sql(conditions.in(LIST)))
                .bind("rows", most)
                .map(row -> new PrivacyAct(
                        Columns.uuid(row, "id"),
                        Columns.uuid(row, "contact_id"),
                        Columns.text(row, "act"),
                        Columns.text(row, "reason"),
                        Columns.text(row, "actor"),
                        Columns.text(row, "actor_name"),
                        Columns.time(row, "at")))
                .all()
                .collectList()
                .as(database::inTransaction);
    }
}
