package dev.hilo.task.calendars;

import dev.hilo.platform.database.Columns;
import dev.hilo.platform.database.StreamDatabase;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What stands in a user's calendar. Whoever asks has no token, only the secret: it alone tells whose rows are read. */
@Repository
class CalendarEntries {

    private static final String OWNER = """
            select f.user_id
              from calendar_feeds f
              join directory_users u on u.id = f.user_id
             where f.secret_hash = :hash and u.active
            """;

    private static final String LIST = """
            (select t.id, t.title, left(t.description, 500) as text, '' as place, t.due_on as day, t.due_at as at,
                    null::timestamptz as until
               from tasks t
              where t.assignee_id = :user and t.archived_at is null and not t.done and t.deadline < :end
              order by t.deadline, t.id
              limit 1000)
             union all
            (select a.id, a.subject, left(a.notes, 500), a.place, null::date, a.starts_at, a.ends_at
               from activities a
              where a.deleted_at is null and a.starts_at >= :begin and a.starts_at < :end
                and (a.created_by = :user
                     or a.id in (select p.activity_id from activity_participants p where p.kind = 'USER' and p.target_id = :user))
              order by a.starts_at, a.id
              limit 1000)
            """;

    private final StreamDatabase database;

    CalendarEntries(StreamDatabase database) {
        this.database = database;
    }

    /** Whose calendar a secret opens; empty if it opens none. */
    Mono<UUID> owner(byte[] hash) {
        return database.sql(OWNER)
                .bind("hash", hash)
                .map(row -> Columns.uuid(row, "user_id"))
                .one();
    }

    Mono<List<CalendarEntry>> of(UUID user, Instant begin, Instant end) {
        return database.sql(LIST)
                .bind("user", user)
                .bind("begin", begin)
                .bind("end", end)
                .map(CalendarEntries::entry)
                .all()
                .collectList();
    }

    private static CalendarEntry entry(Readable row) {
        return new CalendarEntry(
                Columns.uuid(row, "id"),
                Columns.text(row, "title"),
                Columns.text(row, "text"),
                Columns.text(row, "place"),
                Columns.optional(row, "day", LocalDate.class).orElse(null),
                Columns.optionalTime(row, "at").orElse(null),
                Columns.optionalTime(row, "until").orElse(null));
    }
}
