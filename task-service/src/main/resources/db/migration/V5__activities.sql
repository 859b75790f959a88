create table activity_outcomes (
    id          uuid primary key,
    org_id      uuid   not null,
    parent_id   uuid references activity_outcomes (id),
    name        text   not null,
    archived_at timestamptz,
    version     bigint not null default 1
);

create index activity_outcomes_of_organisation on activity_outcomes (org_id, name, id);

create table activities (
    id         uuid primary key,
    org_id     uuid        not null,
    kind       text        not null,
    subject    text        not null,
    notes      text        not null default '',
    place      text        not null default '',
    starts_at  timestamptz not null,
    ends_at    timestamptz,
    outcome_id uuid references activity_outcomes (id),
    deal_id    uuid,
    created_by uuid,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    deleted_at timestamptz,
    version    bigint      not null default 1
);

create index activities_by_time on activities (org_id, starts_at desc, id desc) where deleted_at is null;
create index activities_of_creator on activities (created_by, starts_at desc, id desc) where deleted_at is null;

create table activity_participants (
    activity_id uuid not null references activities (id),
    org_id      uuid not null,
    kind        text not null,
    target_id   uuid not null,
    primary key (activity_id, kind, target_id)
);

create index activity_participants_of_target on activity_participants (target_id, kind, activity_id);

alter table activity_outcomes enable row level security;
alter table activities enable row level security;
alter table activity_participants enable row level security;
create policy organisation on activity_outcomes to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy organisation on activities to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy organisation on activity_participants to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy stream on activities to ${stream} using (true) with check (true);
create policy stream on activity_participants to ${stream} using (true) with check (true);
grant select, insert, update on activity_outcomes, activities to ${api};
grant select, insert, delete on activity_participants to ${api};
grant select on activities to ${stream};
grant select, delete on activity_participants to ${stream};
