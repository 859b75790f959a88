package dev.hilo.task.notifications;

import dev.hilo.platform.database.Columns;
import dev.hilo.platform.database.Database;
import dev.hilo.platform.database.Rows;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Writes notices, on whichever of the service's databases the transaction runs. */
@Repository
class NewNotices {

    private static final String ADD = """
            insert into notifications (id, org_id, user_id, kind, title, subject_kind, subject_id, created_at)
            select notice.id, notice.org_id, notice.user_id, notice.kind, notice.title, notice.subject_kind, notice.subject_id,
                   notice.created_at
              from unnest(:ids::uuid[], :orgs::uuid[], :users::uuid[], :kinds::text[], :titles::text[], :subjects::text[],
                          :abouts::uuid[], :times::timestamptz[])
                   as notice (id, org_id, user_id, kind, title, subject_kind, subject_id, created_at)
             where not exists (select 1
                                 from muted_notifications m
                                where m.user_id = notice.user_id and m.kind = notice.kind)
                on conflict (id) do nothing
            returning id
            """;

    /** The ids of those that were new and are not muted. */
    Mono<Set<UUID>> add(Database database, List<Notice> notices) {
        return Rows.<Notice>of(notices)
                .uuid("ids", Notice::id)
                .uuid("orgs", Notice::org)
                .uuid("users", Notice::user)
                .text("kinds", notice -> notice.kind().name())
                .text("titles", Notice::title)
                .text("subjects", notice -> notice.subject().name())
                .uuid("abouts", Notice::about)
                .time("times", Notice::at)
                .bindTo(database.sql(ADD))
                .map(row -> Columns.uuid(row, "id"))
                .all()
                .collect(Collectors.toSet());
    }
}
