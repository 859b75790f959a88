-- The states tasks go through; each organisation has its own, and gets three of ours when it first asks.
create table task_states (
    id           uuid primary key,
    org_id       uuid        not null,
    name         text        not null,
    english_name text        not null default '',
    phase        text        not null,
    color        text        not null,
    place        bigint      not null,
    archived_at  timestamptz,
    version      bigint      not null default 1
);

create index task_states_of_organisation on task_states (org_id, place, id);

create table tasks (
    id           uuid primary key,
    org_id       uuid        not null,
    parent_id    uuid references tasks (id),
    title        text        not null,
    -- Title without case and accents: for search, and the order in which people look for titles.
    search_text  text        not null,
    sort_title   text        not null generated always as (left(search_text, 80)) stored,
    description  text        not null default '',
    priority     smallint    not null,
    state_id     uuid        not null references task_states (id),
    -- Whether the state is one of done work; kept here because almost every question asks for it.
    done         boolean     not null default false,
    rank         numeric     not null,
    start_at     timestamptz,
    due_at       timestamptz,
    due_on       date,
    -- When the task becomes late: due_at, or the end of due_on where the one who chose it was. The order of lists;
    -- what has no date comes after all others.
    deadline     timestamptz not null default '9999-12-31T23:59:59Z',
    assignee_id  uuid,
    team_id      uuid,
    tags         text[]      not null default '{}',
    repeat_rule  text        not null default '',
    -- Minutes before it is due.
    reminders    bigint[]    not null default '{}',
    created_by   uuid,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    completed_at timestamptz,
    archived_at  timestamptz,
    version      bigint      not null default 1,
    check (due_at is null or due_on is null)
) with (fillfactor = 85);

create extension if not exists pg_trgm;
create extension if not exists btree_gin;

-- An order of lists each. What is archived or part of another task stands in none of them.
create index tasks_by_deadline on tasks (org_id, deadline, id) where archived_at is null and parent_id is null;
create index tasks_by_creation on tasks (org_id, created_at, id) where archived_at is null and parent_id is null;
create index tasks_by_change on tasks (org_id, updated_at, id) where archived_at is null and parent_id is null;
create index tasks_by_title on tasks (org_id, sort_title, id) where archived_at is null and parent_id is null;
create index tasks_by_priority on tasks (org_id, priority, id) where archived_at is null and parent_id is null;
-- With the organisation in it, row level security can be answered from the index alone, and counting a column is cheap.
create index tasks_on_board on tasks (state_id, rank, id) include (org_id) where archived_at is null and parent_id is null;

create index tasks_open_of_assignee on tasks (assignee_id, deadline, id) where archived_at is null and not done;
create index tasks_open_by_deadline on tasks (org_id, deadline, id) where archived_at is null and not done;
create index tasks_of_assignee on tasks (assignee_id, state_id) where archived_at is null;
create index tasks_of_team on tasks (team_id, deadline, id) where archived_at is null;
create index tasks_of_creator on tasks (created_by, deadline, id) where archived_at is null;
create index tasks_archived on tasks (org_id, updated_at, id) where archived_at is not null;
create index tasks_of_parent on tasks (parent_id, id) where parent_id is not null;
create index tasks_search on tasks using gin (org_id, search_text gin_trgm_ops);
create index tasks_tagged on tasks using gin (org_id, tags);

-- Under row level security neither LIKE nor @> can use an index: the server fears that the operator tells what it sees.
-- This view is read with its owner's rights and names the organisation itself, beside which the index serves.
create view task_search_texts as
    select id, search_text, tags from tasks where org_id = nullif(current_setting('hilo.org', true), '')::uuid;

create table task_links (
    task_id   uuid not null references tasks (id),
    org_id    uuid not null,
    kind      text not null,
    target_id uuid not null,
    primary key (task_id, kind, target_id)
);

create index task_links_of_target on task_links (target_id, kind, task_id);

create table checklist_items (
    id      uuid primary key,
    org_id  uuid    not null,
    task_id uuid    not null references tasks (id),
    title   text    not null,
    done    boolean not null default false
);

create index checklist_items_of_task on checklist_items (task_id, id);

create table task_history (
    id       uuid primary key,
    org_id   uuid        not null,
    task_id  uuid        not null references tasks (id),
    at       timestamptz not null,
    what     text        not null,
    actor_id uuid,
    changes  jsonb       not null
);

create index task_history_of_task on task_history (task_id, id desc);

alter table task_states enable row level security;
alter table tasks enable row level security;
alter table task_links enable row level security;
alter table checklist_items enable row level security;
alter table task_history enable row level security;

create policy organisation on task_states to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy organisation on tasks to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy organisation on task_links to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy organisation on checklist_items to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy organisation on task_history to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy stream on task_states to ${stream} using (true) with check (true);
create policy stream on tasks to ${stream} using (true) with check (true);
create policy stream on task_links to ${stream} using (true) with check (true);
create policy stream on checklist_items to ${stream} using (true) with check (true);
create policy stream on task_history to ${stream} using (true) with check (true);

grant select, insert, update on task_states, tasks to ${api};
grant select, insert, delete on task_links to ${api};
grant select, insert, update, delete on checklist_items to ${api};
-- What happened stays: nobody may change or remove a row.
grant select, insert on task_history to ${api};
grant select on task_search_texts to ${api};
grant select, insert, update, delete on task_states, tasks, task_links, checklist_items, task_history to ${stream};
