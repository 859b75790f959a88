package dev.hilo.task.overview;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.task.tasks.Urgency;
import dev.hilo.task.viewers.Viewer;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** How many tasks there are. Nobody reads a number beyond some thousands, so nothing counts further. */
@Repository
class TaskCounts {

    static final long MOST = 5000;

    private static final String BY_STATE = """
            select s.id, counted.tasks
              from task_states s
             cross join lateral (select count(*) as tasks
                                   from (select 1 from tasks t where t.state_id = s.id and %s limit :most) one) counted
            """;

    private static final String COUNT =
            "(select count(*) from (select 1 from tasks t where %s and %s limit :most) one)";

    private static final String BY_URGENCY = "select %s as open, %s as overdue, %s as soon";

    private final ApiDatabase database;

    TaskCounts(ApiDatabase database) {
        this.database = database;
    }

    /**
     * Open tasks.
     *
     * @param overdue of the open ones
     * @param soon of the open ones, within two days
     * @param most at which each count stops
     */
    @Schema(name = "TaskCounts")
    record Open(long open, long overdue, long soon, long most) {}

    /** Of each state, up to one more than {@link #MOST}. */
    Mono<Map<UUID, Long>> byState(Conditions conditions) {
        return conditions
                .bindTo(database.sql(conditions.in(BY_STATE)))
                .bind("most", MOST + 1)
                .map(row -> Map.entry(Columns.uuid(row, "id"), Columns.integer(row, "tasks")))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    Mono<Open> open(Conditions conditions, Viewer viewer) {
        Urgency.bind(conditions, EnumSet.of(Urgency.OVERDUE, Urgency.SOON), viewer);
        String statement = BY_URGENCY.formatted(
                counted(conditions, "not t.done"),
                counted(conditions, Urgency.OVERDUE.condition()),
                counted(conditions, Urgency.SOON.condition()));
        return conditions
                .bindTo(database.sql(statement))
                .bind("most", MOST)
                .map(row -> new Open(
                        Columns.integer(row, "open"),
                        Columns.integer(row, "overdue"),
                        Columns.integer(row, "soon"),
                        MOST))
                .one();
    }

    private static String counted(Conditions conditions, String which) {
        return COUNT.formatted(which, conditions.sql());
    }
}
