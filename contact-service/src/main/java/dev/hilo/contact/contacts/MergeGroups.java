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
            with root as (select c.id from contacts c where %s)
            select id from root
             union all
            select merged.id from contacts merged join root on merged.merged_into = root.id
            """;

    private final ApiDatabase database;

    MergeGroups(ApiDatabase database) {
        this.database = database;
    }

    /**
     * A contact and those merged into it.
     *
     * @return fails with 404 if there is no such contact within the caller's reach
     */
    public Mono<List<UUID>> of(UUID contact, Reach reach) {
        Conditions conditions = Conditions.of("c.id = :id", "id", contact);
        reach.narrow(conditions, "c.owner_id");
        return conditions
                .bindTo(database.sql(conditions.in(MEMBERS)))
                .map(row -> Columns.uuid(row, "id"))
                .all()
                .collectList()
                .as(database::inTransaction)
                .filter(members -> !members.isEmpty())
                .switchIfEmpty(Mono.error(Problem::notFound));
    }
}
