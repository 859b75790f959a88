package dev.hilo.contact.notes;

import dev.hilo.contact.contacts.MergeGroups;
import dev.hilo.contact.history.RecordKind;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Reach;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.Problem;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The records that a caller may read or write notes on. */
@Repository
class NotedRecords {

    private static final String COMPANY = "select c.id from companies c where %s";

    private final ApiDatabase database;
    private final MergeGroups groups;

    NotedRecords(ApiDatabase database, MergeGroups groups) {
        this.database = database;
        this.groups = groups;
    }

    /**
     * The record, if the caller reaches it; fails with 403 or 404 otherwise.
     *
     * @param action {@code view} or {@code edit}
     */
    Mono<NotedRecord> reached(Caller caller, RecordKind kind, UUID id, String action) {
        return switch (kind) {
            case CONTACT ->
                groups.of(id, Reach.of(caller, "contacts:" + action))
                        .map(members -> new NotedRecord(kind, id, members));
            case COMPANY -> company(Reach.of(caller, "companies:" + action), id);
        };
    }

    private Mono<NotedRecord> company(Reach reach, UUID id) {
        Conditions conditions = Conditions.of("c.id = :id", "id", id);
        reach.narrow(conditions, "c.owner_id");
        return conditions
                .bindTo(database.sql(conditions.in(COMPANY)))
                .map(row -> Columns.uuid(row, "id"))
                .one()
                .as(database::inTransaction)
                .switchIfEmpty(Mono.error(Problem::notFound))
                .map(found -> new NotedRecord(RecordKind.COMPANY, found, List.of(found)));
    }
}
