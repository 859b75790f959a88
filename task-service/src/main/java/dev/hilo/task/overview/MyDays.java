package dev.hilo.task.overview;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.task.tasks.Urgency;
import io.r2dbc.spi.Readable;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/**
 * The open tasks of a user by the day on which they are due. Days begin up to 26 hours apart around the world; the
 * bounds of {@code deadline} leave room for that and let the index skip the rest.
 */
@Repository
class MyDays {

    private static final int SHOWN = 50;

    private static final String PICK = """
            (select t.id, '%s' as sort_value
               from tasks t
              where t.assignee_id = :me and t.archived_at is null and not t.done and %s
              order by t.deadline, t.id
              limit %d)
            """;

    private static final String COUNT = """
            select count(*) filter (where %s) as overdue, count(*) filter (where %s) as today, count(*) filter (where %s) as next
              from tasks t
             where t.assignee_id = :me and t.archived_at is null and not t.done and t.deadline < :endAt + interval '27 hours'
            """;

    private final ApiDatabase database;

    MyDays(ApiDatabase database) {
        this.database = database;
    }

    /** A part of the day. */
    enum Slot {
        OVERDUE(Urgency.OVERDUE.condition()),
        TODAY("""
                (t.deadline > :now - interval '27 hours' and (t.due_at > :now and t.due_at < :tomorrowAt or t.due_on = :today))"""),
        NEXT("""
                (t.deadline > :now - interval '27 hours' and (t.due_at >= :tomorrowAt and t.due_at < :endAt
                                                              or t.due_on > :today and t.due_on <= :lastDay))""");

        private final String condition;

        Slot(String condition) {
            this.condition = condition;
        }

        static Slot of(Readable row) {
            return valueOf(Columns.text(row, "sort_value"));
        }
    }

    record Counts(long overdue, long today, long next) {}

    /** The first tasks of each part. */
    static String pick() {
        return Arrays.stream(Slot.values())
                .map(slot -> PICK.formatted(slot.name(), slot.condition, SHOWN))
                .collect(Collectors.joining(" union all "));
    }

    Mono<Counts> count(Conditions mine) {
        String statement = COUNT.formatted(Slot.OVERDUE.condition, Slot.TODAY.condition, Slot.NEXT.condition);
        return mine.bindTo(database.sql(statement))
                .map(row -> new Counts(
                        Columns.integer(row, "overdue"), Columns.integer(row, "today"), Columns.integer(row, "next")))
                .one();
    }
}
