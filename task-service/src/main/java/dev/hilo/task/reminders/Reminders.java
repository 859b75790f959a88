package dev.hilo.task.reminders;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Rows;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What people are still to be reminded of, as requests plan it. */
@Repository
class Reminders {

    private static final String PLAN = """
            insert into reminders (id, org_id, task_id, kind, fire_at)
            select reminder.id, reminder.org_id, reminder.task_id, reminder.kind, reminder.fire_at
              from unnest(:ids::uuid[], :orgs::uuid[], :tasks::uuid[], :kinds::text[], :times::timestamptz[])
                   as reminder (id, org_id, task_id, kind, fire_at)
            """;

    private final ApiDatabase database;

    Reminders(ApiDatabase database) {
        this.database = database;
    }

    /** Of these tasks there are these reminders, and no other. */
    Mono<Void> replace(List<UUID> tasks, List<Reminder> reminders) {
        return database.sql("delete from reminders r where r.task_id = any(:tasks)")
                .bind("tasks", tasks.toArray(UUID[]::new))
                .then()
                .then(Rows.<Reminder>of(reminders)
                        .uuid("ids", Reminder::id)
                        .uuid("orgs", Reminder::org)
                        .uuid("tasks", Reminder::task)
                        .text("kinds", reminder -> reminder.kind().name())
                        .time("times", Reminder::at)
                        .bindTo(database.sql(PLAN))
                        .then());
    }
}
