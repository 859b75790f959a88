package dev.hilo.task.tasks;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Rows;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.task.wording.SearchText;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Tasks as they are kept, any number by one statement; to be asked inside a transaction. */
@Repository
public class Tasks {

    private static final String FIND = """
            select t.id, t.org_id, t.parent_id, t.title, t.description, t.priority::bigint as priority, t.state_id, t.done, t.rank,
                   t.start_at, t.due_at, t.due_on, t.deadline, t.assignee_id, t.team_id, t.tags, t.repeat_rule, t.created_by,
                   t.created_at, t.updated_at, t.completed_at, t.archived_at, t.version, t.reminders,
                   (select coalesce(json_agg(json_build_object('kind', l.kind, 'id', l.target_id) order by l.target_id), '[]')::text
                      from task_links l
                     where l.task_id = t.id) as links
              from tasks t
             where %s
             order by t.id
            """;

    private static final String COLUMNS = """
            unnest(:ids::uuid[], :parents::uuid[], :titles::text[], :searchTexts::text[], :descriptions::text[], :priorities::bigint[],
                   :states::uuid[], :done::boolean[], :ranks::text[], :starts::timestamptz[], :dueAts::timestamptz[], :dueOns::text[],
                   :deadlines::timestamptz[], :assignees::uuid[], :teams::uuid[], :tags::text[], :repeats::text[],
                   :reminders::text[], :completed::timestamptz[], :archived::timestamptz[], :updated::timestamptz[],
                   :versions::bigint[])
                as task (id, parent_id, title, search_text, description, priority, state_id, done, rank, start_at, due_at, due_on,
                         deadline, assignee_id, team_id, tags, repeat_rule, reminders, completed_at, archived_at, updated_at, version)
            """;

    private static final String ADD = """
            insert into tasks (id, org_id, parent_id, title, search_text, description, priority, state_id, done, rank, start_at, due_at,
                               due_on, deadline, assignee_id, team_id, tags, repeat_rule, reminders, completed_at, archived_at,
                               updated_at, created_by, created_at)
            select task.id, :org, task.parent_id, task.title, task.search_text, task.description, task.priority, task.state_id,
                   task.done, task.rank::numeric, task.start_at, task.due_at, task.due_on::date, task.deadline, task.assignee_id,
                   task.team_id, string_to_array(task.tags, chr(31)), task.repeat_rule,
                   string_to_array(task.reminders, ',')::bigint[], task.completed_at, task.archived_at, task.updated_at,
                   nullif(:creator::uuid, :nobody::uuid), task.updated_at
              from %s
            """.formatted(COLUMNS);

    private static final String CHANGE = """
            update tasks t
               set parent_id = task.parent_id, title = task.title, search_text = task.search_text, description = task.description,
                   priority = task.priority, state_id = task.state_id, done = task.done, rank = task.rank::numeric,
                   start_at = task.start_at, due_at = task.due_at, due_on = task.due_on::date, deadline = task.deadline,
                   assignee_id = task.assignee_id, team_id = task.team_id, tags = string_to_array(task.tags, chr(31)),
                   repeat_rule = task.repeat_rule, reminders = string_to_array(task.reminders, ',')::bigint[],
                   completed_at = task.completed_at, archived_at = task.archived_at, updated_at = task.updated_at,
                   version = t.version + 1
              from %s
             where t.id = task.id and t.version = task.version
            """.formatted(COLUMNS);

    private static final UUID NOBODY = new UUID(0, 0);

    private final ApiDatabase database;
    private final TaskRows rows;

    Tasks(ApiDatabase database, TaskRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /** All tasks {@code t} that fulfil the conditions. */
    public Mono<List<Task>> find(Conditions conditions) {
        return conditions
                .bindTo(database.sql(conditions.in(FIND)))
                .map(rows::task)
                .all()
                .collectList();
    }

    /** New tasks of one person. */
    Mono<Void> add(List<Task> tasks) {
        if (tasks.isEmpty()) {
            return Mono.empty();
        }
        Task one = tasks.getFirst();
        UUID creator = one.createdBy() == null ? NOBODY : one.createdBy();
        return bound(ADD, tasks)
                .bind("org", one.org())
                .bind("creator", creator)
                .bind("nobody", NOBODY)
                .then();
    }

    /**
     * Keeps the tasks as they are now.
     *
     * @throws ChangedMeanwhile if one of them has another version by now
     */
    Mono<Void> change(List<Task> tasks) {
        if (tasks.isEmpty()) {
            return Mono.empty();
        }
        return bound(CHANGE, tasks)
                .fetch()
                .rowsUpdated()
                .filter(changed -> changed == tasks.size())
                .switchIfEmpty(Mono.error(ChangedMeanwhile::new))
                .then();
    }

    private GenericExecuteSpec bound(String statement, List<Task> tasks) {
        return Rows.<Task>of(tasks)
                .uuid("ids", Task::id)
                .uuid("parents", task -> task.fields().parentId())
                .text("titles", task -> task.fields().title())
                .text("searchTexts", task -> SearchText.of(task.fields().title()))
                .text("descriptions", task -> task.fields().description())
                .integer("priorities", task -> task.fields().priority().rank())
                .uuid("states", task -> task.fields().stateId())
                .flag("done", Task::done)
                .text("ranks", task -> task.rank().toPlainString())
                .time("starts", task -> task.fields().startAt())
                .time("dueAts", task -> task.fields().dueAt())
                .text("dueOns", TaskRows::day)
                .time("deadlines", Task::deadline)
                .uuid("assignees", task -> task.fields().assigneeId())
                .uuid("teams", task -> task.fields().teamId())
                .text("tags", task -> String.join("\u001f", task.fields().tags()))
                .text("repeats", task -> task.fields().repeat())
                .text("reminders", TaskRows::reminders)
                .time("completed", Task::completedAt)
                .time("archived", Task::archivedAt)
                .time("updated", Task::updatedAt)
                .integer("versions", Task::version)
                .bindTo(database.sql(statement));
    }
}
