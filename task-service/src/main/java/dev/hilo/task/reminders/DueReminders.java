package dev.hilo.task.reminders;

import dev.hilo.platform.database.Columns;
import dev.hilo.platform.database.StreamDatabase;
import dev.hilo.task.notifications.Notice;
import dev.hilo.task.notifications.NotificationKind;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What people are to be reminded of now. */
@Repository
class DueReminders {

    /** Replicas take what no other has taken; what one dies with comes back with its transaction. */
    private static final String TAKE = """
              with due as (select r.id
                             from reminders r
                            where r.fire_at <= :now
                            order by r.fire_at, r.id
                            limit :most
                              for update skip locked),
                   taken as (delete from reminders r
                              using due
                              where r.id = due.id
                          returning r.id, r.org_id, r.task_id, r.kind)
            select taken.id, taken.org_id, taken.task_id, taken.kind, t.title,
                   case when not t.done and t.archived_at is null then coalesce(t.assignee_id, t.created_by) end as user_id
              from taken
              join tasks t on t.id = taken.task_id
            """;

    private final StreamDatabase database;

    DueReminders(StreamDatabase database) {
        this.database = database;
    }

    /** A reminder that is due; nobody to tell if the task is done by now. */
    record Due(Optional<Notice> notice) {}

    /** To be called inside the transaction in which people are told. */
    Mono<List<Due>> take(Instant now, int most) {
        return database.sql(TAKE)
                .bind("now", now)
                .bind("most", most)
                .map(row -> due(row, now))
                .all()
                .collectList();
    }

    private static Due due(Readable row, Instant now) {
        return new Due(Columns.optional(row, "user_id", UUID.class).map(user -> notice(row, user, now)));
    }

    private static Notice notice(Readable row, UUID user, Instant now) {
        return new Notice(
                Columns.uuid(row, "id"),
                Columns.uuid(row, "org_id"),
                user,
                NotificationKind.valueOf(Columns.text(row, "kind")),
                Columns.text(row, "title"),
                Notice.Subject.TASK,
                Columns.uuid(row, "task_id"),
                now);
    }
}
