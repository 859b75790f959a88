package dev.hilo.contact.duplicates;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.database.StreamDatabase;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Contacts that wait for being compared: what changed just now first, scans of everything behind. */
@Repository
class DuplicateChecks {

    /** Two at work would not see each other's contacts, and miss the pairs between them. */
    private static final String TAKE_THE_LOCK = "select pg_try_advisory_xact_lock(hashtext('hilo.duplicates')) as mine";

    private static final String TAKE = """
            delete from duplicate_checks
             where id in (select id from duplicate_checks order by later, id limit :most)
            returning contact_id
            """;

    private static final String SCAN = """
            with queued as (
                insert into duplicate_checks (org_id, contact_id, scan_id, later)
                select c.org_id, c.id, :id, true from contacts c where c.merged_into is null and c.archived_at is null
                returning contact_id)
            insert into duplicate_scans (id, org_id, contacts, started_at)
            select :id, :org, count(*), :at from queued
            """;

    private static final String PROGRESS = """
            select s.id, s.contacts, s.started_at, (select count(*) from duplicate_checks c where c.scan_id = s.id) as waiting
              from duplicate_scans s
             where s.id = :id
            """;

    private final StreamDatabase stream;
    private final ApiDatabase api;

    DuplicateChecks(StreamDatabase stream, ApiDatabase api) {
        this.stream = stream;
        this.api = api;
    }

    /** The contacts that are next, which do not wait any more if the transaction succeeds; empty if another works. */
    Mono<Set<UUID>> take(int most) {
        return stream.sql(TAKE_THE_LOCK)
                .map(row -> Columns.flag(row, "mine"))
                .one()
                .filter(mine -> mine)
                .flatMap(_ -> stream.sql(TAKE)
                        .bind("most", most)
                        .map(row -> Columns.uuid(row, "contact_id"))
                        .all()
                        .collect(Collectors.toSet()));
    }

    /** Lets all contacts of the caller's organisation be compared again. */
    Mono<Void> scan(UUID id, UUID org, Instant at) {
        return api.sql(SCAN)
                .bind("id", id)
                .bind("org", org)
                .bind("at", at)
                .then()
                .as(api::inTransaction);
    }

    Mono<ScanView> progress(UUID id) {
        return api.sql(PROGRESS)
                .bind("id", id)
                .map(row -> ScanView.of(
                        Columns.uuid(row, "id"),
                        Columns.time(row, "started_at"),
                        Columns.integer(row, "contacts"),
                        Columns.integer(row, "waiting")))
                .one()
                .as(api::inTransaction);
    }
}
