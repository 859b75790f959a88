package dev.hilo.contact.bulk;

import dev.hilo.contact.history.Actor;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.database.StreamDatabase;
import dev.hilo.platform.lists.Conditions;
import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The jobs, and the contacts that each has still to deal with. */
@Repository
class BulkJobs {

    private static final String INSERT = """
            insert into bulk_jobs (id, org_id, actor, actor_name, action, created_at)
            values (:id, :org, :actor, :name, :action::jsonb, :now)
            """;

    private static final String TARGETS = """
            insert into bulk_targets (job_id, contact_id, org_id)
            select :job, c.id, c.org_id
              from contacts c
              left join engagements e on e.contact_id = c.id
             where c.merged_into is null and c.erased_at is null and %s
            """;

    private static final String COUNT = "update bulk_jobs set total = :total where id = :id";

    private static final String FIND =
            "select id, status, total, done, failed, created_at, finished_at from bulk_jobs where id = :id";

    private static final String CANCEL =
            "update bulk_jobs set status = 'CANCELLED', finished_at = :now where id = :id and status = 'RUNNING'";

    private static final String AT_WORK =
            "select id, org_id from bulk_jobs where status = 'RUNNING' order by id limit 20";

    private static final String TAKE = """
            select id, org_id, actor, actor_name, action::text as action
              from bulk_jobs
             where id = :id and status = 'RUNNING'
               for update skip locked
            """;

    private static final String NEXT = """
            delete from bulk_targets
             where job_id = :job and contact_id in (select contact_id from bulk_targets where job_id = :job order by contact_id limit :piece)
            returning contact_id
            """;

    private static final String ADVANCE =
            "update bulk_jobs set done = done + :done, failed = failed + :failed where id = :id";

    private static final String FINISH = "update bulk_jobs set status = 'FINISHED', finished_at = :now where id = :id";

    private final ApiDatabase database;
    private final StreamDatabase allOrganisations;
    private final JsonMapper json;
    private final Clock clock;

    BulkJobs(ApiDatabase database, StreamDatabase allOrganisations, JsonMapper json, Clock clock) {
        this.database = database;
        this.allOrganisations = allOrganisations;
        this.json = json;
        this.clock = clock;
    }

    /** Where there is work to do. */
    record AtWork(UUID id, UUID org) {}

    Mono<Void> insert(UUID id, Actor actor, BulkAction action) {
        return database.sql(INSERT)
                .bind("id", id)
                .bind("org", actor.org())
                .bind("actor", actor.id())
                .bind("name", actor.name())
                .bind("action", json.writeValueAsString(action))
                .bind("now", clock.instant())
                .then();
    }

    /** Takes down whom the conditions mean now; whoever fits later is left alone. */
    Mono<Void> aim(UUID job, Conditions conditions) {
        return conditions
                .bindTo(database.sql(conditions.in(TARGETS)))
                .bind("job", job)
                .fetch()
                .rowsUpdated()
                .flatMap(total ->
                        database.sql(COUNT).bind("id", job).bind("total", total).then());
    }

    Mono<BulkJobView> find(UUID id) {
        return database.sql(FIND).bind("id", id).map(BulkJobs::view).one();
    }

    Mono<Void> cancel(UUID id) {
        return database.sql(CANCEL).bind("id", id).bind("now", clock.instant()).then();
    }

    Flux<AtWork> atWork() {
        return allOrganisations
                .sql(AT_WORK)
                .map(row -> new AtWork(Columns.uuid(row, "id"), Columns.uuid(row, "org_id")))
                .all();
    }

    /** The job, for this transaction alone; empty if another replica has it or there is nothing more to do. */
    Mono<BulkJob> take(UUID id) {
        return database.sql(TAKE)
                .bind("id", id)
                .map(row -> new BulkJob(
                        Columns.uuid(row, "id"),
                        new Actor(
                                Columns.uuid(row, "org_id"),
                                Columns.text(row, "actor"),
                                Columns.text(row, "actor_name")),
                        json.readValue(Columns.text(row, "action"), BulkAction.class)))
                .one();
    }

    /** The next contacts to be dealt with, off the list. */
    Mono<List<UUID>> next(UUID job, int piece) {
        return database.sql(NEXT)
                .bind("job", job)
                .bind("piece", piece)
                .map(row -> Columns.uuid(row, "contact_id"))
                .all()
                .collectList();
    }

    Mono<Void> advance(UUID job, long done, long failed) {
        return database.sql(ADVANCE)
                .bind("id", job)
                .bind("done", done)
                .bind("failed", failed)
                .then();
    }

    Mono<Void> finish(UUID job) {
        return database.sql(FINISH).bind("id", job).bind("now", clock.instant()).then();
    }

    private static BulkJobView view(Readable row) {
        return new BulkJobView(
                Columns.uuid(row, "id"),
                BulkStatus.valueOf(Columns.text(row, "status")),
                Columns.integer(row, "total"),
                Columns.integer(row, "done"),
                Columns.integer(row, "failed"),
                Columns.time(row, "created_at"),
                Columns.optionalTime(row, "finished_at").orElse(null));
    }
}
