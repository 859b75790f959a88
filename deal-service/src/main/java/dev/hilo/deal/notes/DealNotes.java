package dev.hilo.deal.notes;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Reach;
import dev.hilo.platform.security.Caller;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Notes beside deals. */
@Repository
class DealNotes {

    private static final String PAGE = """
            select n.id, n.text, n.author_id, n.author_name, n.created_at
              from deal_notes n
              join deals d on d.id = n.deal_id
             where %s
             order by n.created_at desc, n.id desc
             limit :rows
            """;

    private static final String ADD = """
            insert into deal_notes (id, org_id, deal_id, text, author_id, author_name, created_at)
            select :note, :org, d.id, :text, :author, :authorName, :now
              from deals d
             where %s
            """;

    private static final String REMOVE = """
            delete from deal_notes n
             using deals d
             where d.id = n.deal_id and n.id = :note and %s
            """;

    private final ApiDatabase database;

    DealNotes(ApiDatabase database) {
        this.database = database;
    }

    /** A note as the API shows it. */
    record DealNote(UUID id, String text, UUID authorId, String authorName, Instant createdAt) {}

    Mono<List<DealNote>> list(Conditions conditions, int most) {
        return conditions
                .bindTo(database.sql(conditions.in(PAGE)))
                .bind("rows", most)
                .map(DealNotes::note)
                .all()
                .collectList();
    }

    /** Whether it was added: whether there is a deal {@code d} that fulfils the conditions. */
    Mono<Boolean> add(Caller caller, DealNote note, Conditions conditions) {
        return conditions
                .bindTo(database.sql(conditions.in(ADD)))
                .bind("note", note.id())
                .bind("org", caller.org())
                .bind("text", note.text())
                .bind("author", Reach.user(caller))
                .bind("authorName", caller.name())
                .bind("now", note.createdAt())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    /** Whether it was there. */
    Mono<Boolean> remove(UUID note, Conditions conditions) {
        return conditions
                .bindTo(database.sql(conditions.in(REMOVE)))
                .bind("note", note)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    private static DealNote note(Readable row) {
        return new DealNote(
                Columns.uuid(row, "id"),
                Columns.text(row, "text"),
                Columns.uuid(row, "author_id"),
                Columns.text(row, "author_name"),
                Columns.time(row, "created_at"));
    }
}
