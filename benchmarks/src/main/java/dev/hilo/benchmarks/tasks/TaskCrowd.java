package dev.hilo.benchmarks.tasks;

import java.io.PrintStream;
import java.util.UUID;

/** Tasks of an organisation of forty users, ten teams and two thousand contacts; a third of them is still open. */
final class TaskCrowd {

    private static final int PIECE = 50_000;

    private final TaskDatabase database;
    private final PrintStream out;

    TaskCrowd(TaskDatabase database, PrintStream out) {
        this.database = database;
        this.out = out;
    }

    /** Fills up until there are so many; an earlier crowd counts. */
    void fillUp(UUID org, long tasks) {
        addPeople(org);
        long present = database.number("select count(*) from tasks where org_id = '%s'".formatted(org));
        for (long next = present; next < tasks; next += PIECE) {
            long end = Math.min(tasks, next + PIECE) - 1;
            addTasks(org, next, end);
            out.printf("  %,d of %,d tasks%n", end + 1, tasks);
        }
        database.run("vacuum analyze tasks");
        database.run("vacuum analyze task_links");
    }

    /** The caller is an integrator, whom tasks know as nobody: a fortieth of the tasks is theirs. */
    private void addPeople(UUID org) {
        database.run("""
            insert into directory_users (id, org_id, name, email, locale, time_zone, active, version)
            select case when n = 0 then '00000000-0000-0000-0000-000000000000'::uuid else md5('%1$s user ' || n)::uuid end,
                   '%1$s', 'Persona ' || n, 'p' || n || '@example.test', 'es', 'Europe/Madrid', true, 1
              from generate_series(0, 39) n
                on conflict (id) do nothing;
            insert into directory_teams (id, org_id, name, archived, version)
            select md5('%1$s team ' || n)::uuid, '%1$s', 'Equipo ' || n, false, 1 from generate_series(0, 9) n
                on conflict (id) do nothing;
            insert into directory_contacts (id, org_id, display_name, root_id, version)
            select md5('%1$s contact ' || n)::uuid, '%1$s', 'Cliente ' || n, md5('%1$s contact ' || n)::uuid, 1
              from generate_series(0, 1999) n
                on conflict (id) do nothing
            """.formatted(org));
    }

    private void addTasks(UUID org, long from, long to) {
        database.run("""
              with states as (
                select (array_agg(id order by place))[1] as open, (array_agg(id order by place))[2] as progress,
                       (array_agg(id order by place))[3] as done
                  from task_states where org_id = '%3$s'
            ), task as (
                select uuidv7() as id, n, random() as luck, now() + (random() * 120 - 60) * interval '1 day' as due,
                       now() - random() * interval '300 days' as made, (random() * 39)::int as person, (random() * 9)::int as team,
                       (random() * 1999)::int as contact
                  from generate_series(%1$d, %2$d) n
            ), linked as (
                insert into task_links (task_id, org_id, kind, target_id)
                select id, '%3$s', 'CONTACT', md5('%3$s contact ' || contact)::uuid from task
            )
            insert into tasks (id, org_id, title, search_text, description, priority, state_id, done, rank, due_at, deadline, assignee_id,
                               team_id, tags, created_by, created_at, updated_at, completed_at)
            select task.id, '%3$s', 'Llamar al cliente ' || n, 'llamar al cliente ' || n, 'Según lo hablado', 1 + n %% 3,
                   case when luck < 0.2 then open when luck < 0.33 then progress else done end, luck >= 0.33,
                   -extract(epoch from made) * 1000, due, due,
                   case when person = 0 then '00000000-0000-0000-0000-000000000000'::uuid else md5('%3$s user ' || person)::uuid end,
                   md5('%3$s team ' || team)::uuid, array['t' || n %% 500], md5('%3$s user ' || n %% 39 + 1)::uuid, made, made,
                   case when luck >= 0.33 then made end
              from task, states
            """.formatted(from, to, org));
    }
}
