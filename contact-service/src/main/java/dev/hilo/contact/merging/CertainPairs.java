package dev.hilo.contact.merging;

import dev.hilo.platform.database.Columns;
import dev.hilo.platform.database.StreamDatabase;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Proposals that organisations want merged without asking. */
@Repository
class CertainPairs {

    /** What somebody undid once is not done again. */
    private static final String WAITING = """
            select d.org_id, c.id as survivor_id, o.id as merged_id, d.reason
              from duplicates d
              join duplicate_settings s on s.org_id = d.org_id and s.mode = 'AUTO'
              join contacts own on own.id = d.contact_id
              join contacts c on c.id = coalesce(own.merged_into, own.id)
              join contacts others on others.id = d.other_id
              join contacts o on o.id = coalesce(others.merged_into, others.id)
             where d.state = 'OPEN' and d.certain and d.probability >= s.threshold
               and c.id <> o.id and c.archived_at is null and o.archived_at is null
               and not exists (select from merges j
                                where j.undone_at is not null
                                  and ((j.survivor_id, j.merged_id) = (c.id, o.id) or (j.survivor_id, j.merged_id) = (o.id, c.id)))
             order by d.probability desc
             limit 500
            """;

    private final StreamDatabase database;

    CertainPairs(StreamDatabase database) {
        this.database = database;
    }

    /** A pair that is to be merged. */
    record CertainPair(UUID org, UUID survivorId, UUID mergedId, String reason) {}

    Mono<List<CertainPair>> waiting() {
        return database.sql(WAITING)
                .map(row -> new CertainPair(
                        Columns.uuid(row, "org_id"),
                        Columns.uuid(row, "survivor_id"),
                        Columns.uuid(row, "merged_id"),
                        Columns.text(row, "reason")))
                .all()
                .collectList()
                .as(database::inTransaction);
    }
}
