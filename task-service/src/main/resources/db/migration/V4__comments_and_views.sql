create table comments (
    id         uuid primary key,
    org_id     uuid        not null,
    task_id    uuid        not null references tasks (id),
    author_id  uuid        not null,
    text       text        not null,
    mentions   uuid[]      not null default '{}',
    created_at timestamptz not null,
    edited_at  timestamptz
);

create index comments_of_task on comments (task_id, created_at desc, id desc);

create table saved_views (
    id         uuid primary key,
    org_id     uuid    not null,
    user_id    uuid    not null,
    name       text    not null,
    mode       text    not null,
    query      text    not null,
    is_default boolean not null default false
);

create index saved_views_of_user on saved_views (user_id, name);
create unique index saved_views_default on saved_views (user_id) where is_default;

alter table comments enable row level security;
alter table saved_views enable row level security;
create policy organisation on comments to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy organisation on saved_views to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy stream on comments to ${stream} using (true) with check (true);
create policy stream on saved_views to ${stream} using (true) with check (true);
grant select, insert, update, delete on comments, saved_views to ${api};
grant select, update, delete on comments to ${stream};
