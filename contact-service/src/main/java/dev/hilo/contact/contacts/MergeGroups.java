package dev.hilo.contact.contacts;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Reach;
import dev.hilo.platform.web.Problem;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Contacts that are one person. */
@Repository
public class MergeGroups {

    private static final String MEMBERS = """
            select merge_group(c.id) as id
              from contacts c
              join contacts root on root.id = coalesce(c.merged_into, c.id)
             where c.id = :id and %s
            """;

    private final ApiDatabase database;

    MergeGroups(ApiDatabase database) {
        this.database = database;
    }

    /**
     * All contacts that are the same person as this one, itself included; the person belongs to the root's owner.
     *
     * @return fails with 404 if there is no such contact within the caller's reach
     */
    public Mono<List<UUID>> of(UUID contact, Reach reach) {
        Conditions conditions = new Conditions();
        reach.narrow(conditions, "root.owner_id");
        return conditions
                .bindTo(database.sql(conditions.in(MEMBERS)))
                .bind("id", contact)
                .map(row -> Columns.uuid(row, "id"))
                .all()
                .collectList()
                .as(database::inTransaction)
                .filter(members -> !members.isEmpty())
                .switchIfEmpty(Mono.error(Problem::notFound));
    }
}
