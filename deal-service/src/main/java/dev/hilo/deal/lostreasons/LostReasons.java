package dev.hilo.deal.lostreasons;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.database.Rows;
import dev.hilo.platform.ids.Ids;
import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The catalogue of why deals are lost. */
@Repository
public class LostReasons {

    private static final List<String> SPANISH = List.of(
            "Precio", "Competencia", "Sin presupuesto", "Sin respuesta", "No era el momento", "No se ajusta", "Otro");
    private static final List<String> ENGLISH =
            List.of("Price", "Competitor", "No budget", "No answer", "Bad timing", "Not a fit", "Other");

    private static final String ADD_USUAL_ONES = """
            insert into lost_reasons (id, org_id, name, needs_text, position)
            select id, :org, name, place = :last, place
              from unnest(:ids::uuid[], :names::text[], :places::bigint[]) as reason (id, name, place)
             where not exists (select from lost_reasons)
                on conflict do nothing
            """;

    private static final String LIST = """
            select id, name, needs_text, position, archived
              from lost_reasons
             where not archived or :archived
             order by position, name
             limit 200
            """;

    private static final String FIND =
            "select id, name, needs_text, position, archived from lost_reasons where id = :id";

    private static final String ADD = """
            insert into lost_reasons (id, org_id, name, needs_text, position)
            select :id, :org, :name, :needsText, coalesce(max(position), 0) + 1
              from lost_reasons
                on conflict do nothing
            """;

    private static final String CHANGE = """
            update lost_reasons
               set name = :name, needs_text = :needsText, position = :position, archived = :archived
             where id = :id
               and not exists (select from lost_reasons other where other.name = :name and other.id <> :id)
            """;

    private final ApiDatabase database;

    LostReasons(ApiDatabase database) {
        this.database = database;
    }

    /** What most organisations need, if there is nothing yet. */
    public Mono<Void> addUsualOnes(UUID org, Locale language) {
        List<String> names = language.getLanguage().equals("en") ? ENGLISH : SPANISH;
        return Rows.of(IntStream.range(0, names.size()).boxed().toList())
                .uuid("ids", _ -> Ids.next())
                .text("names", names::get)
                .integer("places", Integer::longValue)
                .bindTo(database.sql(ADD_USUAL_ONES).bind("org", org).bind("last", names.size() - 1L))
                .then();
    }

    Flux<LostReason> list(boolean archived) {
        return database.sql(LIST)
                .bind("archived", archived)
                .map(LostReasons::reason)
                .all();
    }

    public Mono<LostReason> find(UUID id) {
        return database.sql(FIND).bind("id", id).map(LostReasons::reason).one();
    }

    /** Whether it was added: a name stands there once. */
    Mono<Boolean> add(UUID org, LostReason reason) {
        return database.sql(ADD)
                .bind("id", reason.id())
                .bind("org", org)
                .bind("name", reason.name())
                .bind("needsText", reason.needsText())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    /** Whether it was changed: a name stands there once. */
    Mono<Boolean> change(LostReason reason) {
        return database.sql(CHANGE)
                .bind("id", reason.id())
                .bind("name", reason.name())
                .bind("needsText", reason.needsText())
                .bind("position", reason.position())
                .bind("archived", reason.archived())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    private static LostReason reason(Readable row) {
        return new LostReason(
                Columns.uuid(row, "id"),
                Columns.text(row, "name"),
                Columns.flag(row, "needs_text"),
                (int) Columns.integer(row, "position"),
                Columns.flag(row, "archived"));
    }
}
