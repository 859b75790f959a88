package dev.hilo.task.calendars;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The secret addresses of users' calendars. */
@Repository
class CalendarFeeds {

    private static final String KEEP = """
            insert into calendar_feeds (user_id, org_id, secret_hash)
            values (:user, :org, :hash)
                on conflict (user_id) do update
               set secret_hash = excluded.secret_hash, created_at = now()
            """;

    private final ApiDatabase database;

    CalendarFeeds(ApiDatabase database) {
        this.database = database;
    }

    /** Since when there is one; empty if there is none. */
    Mono<Instant> since(UUID user) {
        return database.sql("select f.created_at from calendar_feeds f where f.user_id = :user")
                .bind("user", user)
                .map(row -> Columns.time(row, "created_at"))
                .one()
                .as(database::inTransaction);
    }

    /** From now on this secret opens the user's calendar, and no other. */
    Mono<Void> keep(UUID org, UUID user, byte[] hash) {
        return database.sql(KEEP)
                .bind("user", user)
                .bind("org", org)
                .bind("hash", hash)
                .then()
                .as(database::inTransaction);
    }

    Mono<Void> remove(UUID user) {
        return database.sql("delete from calendar_feeds f where f.user_id = :user")
                .bind("user", user)
                .then()
                .as(database::inTransaction);
    }
}
