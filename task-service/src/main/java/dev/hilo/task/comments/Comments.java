package dev.hilo.task.comments;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.task.tasks.TaskView.Named;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What was said about tasks; to be asked inside a transaction. */
@Repository
class Comments {

    private static final String LIST = """
            select c.id, c.author_id, coalesce(u.name, '') as author_name, c.text, c.mentions, c.created_at, c.edited_at
              from comments c
              left join directory_users u on u.id = c.author_id
             where %s
             order by c.created_at desc, c.id desc
             limit :rows
            """;

    private static final String ADD = """
            insert into comments (id, org_id, task_id, author_id, text, mentions, created_at)
            values (:id, :org, :task, :author, :text, :mentions, :now)
            """;

    private static final String CHANGE = """
            update comments c
               set text = :text, mentions = :mentions, edited_at = :now
             where c.id = :id and c.task_id = :task and c.author_id = :author
            """;

    private static final String REMOVE = """
            delete from comments c
             where c.id = :id and c.task_id = :task and c.author_id = :author
            """;

    private static final String UNKNOWN = """
            select count(*) as unknown
              from unnest(:mentions::uuid[]) as mentioned (id)
             where not exists (select 1 from directory_users u where u.id = mentioned.id and u.active)
            """;

    private final ApiDatabase database;

    Comments(ApiDatabase database) {
        this.database = database;
    }

    /** What somebody says at a moment. */
    record Said(UUID id, UUID org, UUID task, UUID author, String text, List<UUID> mentions, Instant at) {

        UUID[] mentioned() {
            return mentions.toArray(UUID[]::new);
        }
    }

    Mono<List<Comment>> list(Conditions conditions, int most) {
        return conditions
                .bindTo(database.sql(conditions.in(LIST)))
                .bind("rows", most)
                .map(Comments::comment)
                .all()
                .collectList();
    }

    Mono<Long> unknown(List<UUID> mentions) {
        return database.sql(UNKNOWN)
                .bind("mentions", mentions.toArray(UUID[]::new))
                .map(row -> Columns.integer(row, "unknown"))
                .one();
    }

    Mono<Long> add(Said said) {
        return database.sql(ADD)
                .bind("id", said.id())
                .bind("org", said.org())
                .bind("task", said.task())
                .bind("author", said.author())
                .bind("text", said.text())
                .bind("mentions", said.mentioned())
                .bind("now", said.at())
                .fetch()
                .rowsUpdated();
    }

    /** How many were the author's own: one or none. */
    Mono<Long> change(Said said) {
        return database.sql(CHANGE)
                .bind("id", said.id())
                .bind("task", said.task())
                .bind("author", said.author())
                .bind("text", said.text())
                .bind("mentions", said.mentioned())
                .bind("now", said.at())
                .fetch()
                .rowsUpdated();
    }

    Mono<Long> remove(UUID task, UUID id, UUID author) {
        return database.sql(REMOVE)
                .bind("id", id)
                .bind("task", task)
                .bind("author", author)
                .fetch()
                .rowsUpdated();
    }

    private static Comment comment(Readable row) {
        return new Comment(
                Columns.uuid(row, "id"),
                new Named(Columns.uuid(row, "author_id"), Columns.text(row, "author_name")),
                Columns.text(row, "text"),
                Columns.optional(row, "mentions", UUID[].class).map(List::of).orElseGet(List::of),
                Columns.time(row, "created_at"),
                Columns.optionalTime(row, "edited_at").orElse(null));
    }
}
