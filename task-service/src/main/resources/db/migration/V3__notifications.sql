create table notifications (
    id           uuid primary key,
    org_id       uuid        not null,
    user_id      uuid        not null,
    kind         text        not null,
    title        text        not null,
    subject_kind text        not null,
    subject_id   uuid        not null,
    created_at   timestamptz not null,
    read_at      timestamptz
);

create index notifications_of_user on notifications (user_id, created_at desc, id desc);
create index notifications_unread on notifications (user_id) where read_at is null;

create table muted_notifications (
    org_id  uuid not null,
    user_id uuid not null,
    kind    text not null,
    primary key (user_id, kind)
);

-- What is still to be told; whoever tells it removes it in the same transaction.
create table reminders (
    id      uuid primary key,
    org_id  uuid        not null,
    task_id uuid        not null references tasks (id),
    kind    text        not null,
    fire_at timestamptz not null
);

create index reminders_due on reminders (fire_at, id);
create index reminders_of_task on reminders (task_id);

alter table notifications enable row level security;
alter table muted_notifications enable row level security;
alter table reminders enable row level security;

create policy organisation on notifications to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy organisation on muted_notifications to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy organisation on reminders to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy stream on notifications to ${stream} using (true) with check (true);
create policy stream on muted_notifications to ${stream} using (true) with check (true);
create policy stream on reminders to ${stream} using (true) with check (true);

grant select, insert, update on notifications to ${api};
grant select, insert, delete on muted_notifications to ${api};
grant select, insert, delete on reminders to ${api};
grant select, insert, update, delete on notifications, muted_notifications, reminders to ${stream};
