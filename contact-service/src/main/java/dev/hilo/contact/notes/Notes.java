package dev.hilo.contact.notes;

import dev.hilo.contact.notes.NoteView.Mention;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Position;
import dev.hilo.platform.security.Caller;
import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The notes on contacts and companies. */
@Repository
class Notes {

    private static final TypeReference<List<Mention>> MENTIONS = new TypeReference<>() {};

    private static final String SELECT = """
            select n.id, n.body, n.author, n.author_name, n.pinned, n.created_at, n.updated_at, n.version,
                   (select coalesce(json_agg(json_build_object('id', mention.id, 'name', coalesce(u.name, '')) order by mention.place), '[]')::text
                      from unnest(n.mentions) with ordinality as mention (id, place)
                      left join directory_users u on u.id = mention.id) as mentions
              from notes n
             where n.record_id = any(:records) and %s
            """;

    private static final String LIST = SELECT + """
             order by n.created_at desc, n.id desc
             limit :rows
            """;

    private static final String TO_CHANGE = SELECT + " for update of n";

    private static final String INSERT = """
            insert into notes (id, org_id, record, record_id, body, mentions, author, author_name, pinned, created_at, updated_at)
            values (:id, :org, :record, :recordId, :body, :mentions, :author, :name, :pinned, :now, :now)
            """;

    private static final String UPDATE = """
            update notes set body = :body, mentions = :mentions, pinned = :pinned, updated_at = :now, version = version + 1 where id = :id
            """;

    private static final String DELETE = "delete from notes where id = :id";

    private final ApiDatabase database;
    private final JsonMapper json;
    private final Clock clock;

    Notes(ApiDatabase database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** The notes on a record, the latest first. */
    Mono<List<NoteView>> list(NotedRecord record, Optional<Position> last, int most) {
        Conditions conditions = new Conditions();
        last.ifPresent(position -> position.goOn(conditions, "n.created_at", "n.id"));
        return conditions
                .bindTo(database.sql(conditions.in(LIST)))
                .bind("records", record.members().toArray(UUID[]::new))
                .bind("rows", most)
                .map(this::note)
                .all()
                .collectList()
                .as(database::inTransaction);
    }

    /** One note on the record. */
    Mono<NoteView> find(NotedRecord record, UUID id) {
        return one(SELECT, record, id).as(database::inTransaction);
    }

    /** One note on the record; nobody else changes it before the transaction ends. */
    Mono<NoteView> toChange(NotedRecord record, UUID id) {
        return one(TO_CHANGE, record, id);
    }

    private Mono<NoteView> one(String statement, NotedRecord record, UUID id) {
        Conditions conditions = Conditions.of("n.id = :id", "id", id);
        return conditions
                .bindTo(database.sql(conditions.in(statement)))
                .bind("records", record.members().toArray(UUID[]::new))
                .map(this::note)
                .one();
    }

    Mono<Void> insert(UUID id, NotedRecord record, Caller author, WrittenNote note) {
        return database.sql(INSERT)
                .bind("id", id)
                .bind("org", author.org())
                .bind("record", record.kind().name())
                .bind("recordId", record.id())
                .bind("body", note.body())
                .bind("mentions", note.mentions().toArray(UUID[]::new))
                .bind("author", author.subject())
                .bind("name", author.name())
                .bind("pinned", note.pinned())
                .bind("now", clock.instant())
                .then();
    }

    Mono<Void> update(UUID id, WrittenNote note) {
        return database.sql(UPDATE)
                .bind("id", id)
                .bind("body", note.body())
                .bind("mentions", note.mentions().toArray(UUID[]::new))
                .bind("pinned", note.pinned())
                .bind("now", clock.instant())
                .then();
    }

    Mono<Void> delete(UUID id) {
        return database.sql(DELETE).bind("id", id).then();
    }

    private NoteView note(Readable row) {
        return new NoteView(
                Columns.uuid(row, "id"),
                Columns.text(row, "body"),
                json.readValue(Columns.text(row, "mentions"), MENTIONS),
                Columns.text(row, "author"),
                Columns.text(row, "author_name"),
                Columns.flag(row, "pinned"),
                Columns.time(row, "created_at"),
                Columns.time(row, "updated_at"),
                Columns.integer(row, "version"));
    }
}
