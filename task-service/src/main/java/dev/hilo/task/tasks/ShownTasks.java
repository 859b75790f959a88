package dev.hilo.task.tasks;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.task.viewers.Viewer;
import io.r2dbc.spi.Readable;
import java.util.function.BiFunction;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Tasks with the names of everything they hang on. Names are read for the rows of a page only. */
@Repository
public class ShownTasks {

    private static final String SHOW = """
            select t.id, t.parent_id, t.title, %s as description, t.priority::bigint as priority, t.done, t.start_at, t.due_at, t.due_on,
                   t.tags, t.repeat_rule, t.reminders, t.created_at, t.updated_at, t.completed_at, t.archived_at, t.version,
                   s.id as state_id, s.name as state_name, s.english_name as state_name_en, s.phase, s.color,
                   t.assignee_id, coalesce(assignee.name, '') as assignee_name, t.team_id, coalesce(team.name, '') as team_name,
                   t.created_by, coalesce(creator.name, '') as creator_name, links.links, parts.parts, parts.parts_done,
                   picked.sort_value
              from (%s) picked
              join tasks t on t.id = picked.id
              join task_states s on s.id = t.state_id
              left join directory_users assignee on assignee.id = t.assignee_id
              left join directory_users creator on creator.id = t.created_by
              left join directory_teams team on team.id = t.team_id
             cross join lateral (
                   select coalesce(json_agg(json_build_object('kind', l.kind, 'id', l.target_id,
                                                              'name', coalesce(person.display_name, company.name, deal.name, ''))
                                            order by l.kind, l.target_id), '[]')::text as links
                     from task_links l
                     left join directory_contacts contact on l.kind = 'CONTACT' and contact.id = l.target_id
                     left join directory_contacts person on person.id = contact.root_id
                     left join directory_companies company on l.kind = 'COMPANY' and company.id = l.target_id
                     left join known_deals deal on l.kind = 'DEAL' and deal.id = l.target_id
                    where l.task_id = t.id) links
             cross join lateral (
                   select count(*) as parts, count(*) filter (where part.done) as parts_done
                     from (select k.done from tasks k where k.parent_id = t.id and k.archived_at is null
                            union all
                           select i.done from checklist_items i where i.task_id = t.id) part) parts
             %s
            """;

    private static final String ONE = "select t.id, 0 as sort_value from tasks t where %s";

    private final ApiDatabase database;
    private final ShownTaskRows rows;

    ShownTasks(ApiDatabase database, ShownTaskRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /** The whole task that fulfils the conditions; empty if there is none. To be asked inside a transaction. */
    public Mono<TaskView> find(Conditions conditions, Viewer viewer) {
        return conditions
                .bindTo(database.sql(SHOW.formatted("t.description", conditions.in(ONE), "")))
                .map(row -> rows.task(row, viewer))
                .one();
    }

    /**
     * Tasks as a list shows them; to be asked inside a transaction.
     *
     * @param picked a statement that gives {@code id} and {@code sort_value}
     * @param order {@code order by} of {@code picked} and {@code t}
     */
    public <R> Flux<R> list(
            String picked, Conditions values, String order, Viewer viewer, BiFunction<TaskView, Readable, R> item) {
        return values.bindTo(database.sql(SHOW.formatted("left(t.description, 200)", picked, order)))
                .map(row -> item.apply(rows.task(row, viewer), row))
                .all();
    }
}
