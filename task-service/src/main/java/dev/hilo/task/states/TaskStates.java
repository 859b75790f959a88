package dev.hilo.task.states;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.database.Rows;
import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The states of an organisation; to be asked inside a transaction. */
@Repository
public class TaskStates {

    private static final String LIST = """
            select s.id, s.name, s.english_name, s.phase, s.color, s.place, s.archived_at is not null as archived, s.version
              from task_states s
             order by s.place, s.id
            """;

    private static final String ADD = """
            insert into task_states (id, org_id, name, english_name, phase, color, place)
            select state.id, :org, state.name, state.english_name, state.phase, state.color, state.place
              from unnest(:ids::uuid[], :names::text[], :englishNames::text[], :phases::text[], :colors::text[], :places::bigint[])
                   as state (id, name, english_name, phase, color, place)
                on conflict (id) do nothing
            """;

    private static final String CHANGE = """
            update task_states s
               set name = :name, english_name = :english, phase = :phase, color = :color, place = :place,
                   archived_at = case when :archived then coalesce(s.archived_at, now()) end, version = s.version + 1
             where s.id = :id and s.version = :version
            """;

    private static final String USED = """
            select exists (select 1 from tasks t where t.state_id = :id) as at_all,
                   exists (select 1 from tasks t where t.state_id = :id and t.archived_at is null) as now
            """;

    private static final String PLACE = """
            update task_states s
               set place = wanted.place, version = s.version + 1
              from unnest(:ids::uuid[]) with ordinality as wanted (id, place)
             where s.id = wanted.id and s.place <> wanted.place
            """;

    private final ApiDatabase database;

    TaskStates(ApiDatabase database) {
        this.database = database;
    }

    /** All states; an organisation that has none yet gets the usual ones. */
    public Mono<StateSet> of(UUID org) {
        return list().switchIfEmpty(
                        Mono.defer(() -> add(org, DefaultStates.of(org)).then(list())));
    }

    Mono<StateSet> list() {
        return database.sql(LIST)
                .map(TaskStates::state)
                .all()
                .collectList()
                .filter(found -> !found.isEmpty())
                .map(StateSet::new);
    }

    Mono<Void> add(UUID org, List<TaskState> states) {
        return Rows.<TaskState>of(states)
                .uuid("ids", TaskState::id)
                .text("names", TaskState::name)
                .text("englishNames", TaskState::nameEn)
                .text("phases", state -> state.phase().name())
                .text("colors", TaskState::color)
                .integer("places", TaskState::place)
                .bindTo(database.sql(ADD).bind("org", org))
                .then();
    }

    /** Keeps the state as it is now; empty if it has changed meanwhile. */
    Mono<TaskState> change(TaskState now) {
        return database.sql(CHANGE)
                .bind("id", now.id())
                .bind("name", now.name())
                .bind("english", now.nameEn())
                .bind("phase", now.phase().name())
                .bind("color", now.color())
                .bind("place", now.place())
                .bind("archived", now.archived())
                .bind("version", now.version())
                .fetch()
                .rowsUpdated()
                .filter(rows -> rows == 1)
                .map(_ -> now);
    }

    /**
     * Which tasks stand in a state.
     *
     * @param atAll even archived ones
     * @param now others
     */
    record Use(boolean atAll, boolean now) {}

    Mono<Use> use(UUID id) {
        return database.sql(USED)
                .bind("id", id)
                .map(row -> new Use(Columns.flag(row, "at_all"), Columns.flag(row, "now")))
                .one();
    }

    /** Puts the states in this order. */
    Mono<Void> order(List<UUID> ids) {
        return database.sql(PLACE).bind("ids", ids.toArray(UUID[]::new)).then();
    }

    private static TaskState state(Readable row) {
        return new TaskState(
                Columns.uuid(row, "id"),
                Columns.text(row, "name"),
                Columns.text(row, "english_name"),
                Phase.valueOf(Columns.text(row, "phase")),
                Columns.text(row, "color"),
                Columns.integer(row, "place"),
                Columns.flag(row, "archived"),
                Columns.integer(row, "version"));
    }
}
