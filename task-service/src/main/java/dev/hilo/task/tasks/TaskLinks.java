package dev.hilo.task.tasks;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Rows;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What tasks hang on. */
@Repository
class TaskLinks {

    private static final String REMOVE = """
            delete from task_links l
             where l.task_id = any(:tasks)
               and not exists (select 1
                                 from unnest(:linked::uuid[], :kinds::text[], :targets::uuid[]) as kept (task_id, kind, target_id)
                                where kept.task_id = l.task_id and kept.kind = l.kind and kept.target_id = l.target_id)
            """;

    private static final String ADD = """
            insert into task_links (task_id, org_id, kind, target_id)
            select link.task_id, :org, link.kind, link.target_id
              from unnest(:linked::uuid[], :kinds::text[], :targets::uuid[]) as link (task_id, kind, target_id)
                on conflict do nothing
            """;

    private final ApiDatabase database;

    TaskLinks(ApiDatabase database) {
        this.database = database;
    }

    private record Link(UUID task, LinkKind kind, UUID target) {}

    /** The tasks hang on what they say, and on nothing else. */
    Mono<Void> keep(List<Task> tasks) {
        if (tasks.isEmpty()) {
            return Mono.empty();
        }
        Rows<Link> links = rows(tasks);
        UUID[] ids = tasks.stream().map(Task::id).toArray(UUID[]::new);
        return links.bindTo(database.sql(REMOVE).bind("tasks", ids))
                .then()
                .then(links.bindTo(
                                database.sql(ADD).bind("org", tasks.getFirst().org()))
                        .then());
    }

    private static Rows<Link> rows(List<Task> tasks) {
        return Rows.<Link>of(tasks.stream().flatMap(TaskLinks::of).toList())
                .uuid("linked", Link::task)
                .text("kinds", link -> link.kind().name())
                .uuid("targets", Link::target);
    }

    private static Stream<Link> of(Task task) {
        return Stream.of(LinkKind.values()).flatMap(kind -> of(task, kind));
    }

    private static Stream<Link> of(Task task, LinkKind kind) {
        return kind.of(task.fields()).stream().map(target -> new Link(task.id(), kind, target));
    }
}
