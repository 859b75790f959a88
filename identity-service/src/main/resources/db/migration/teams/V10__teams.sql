create table teams (
    id         uuid primary key default uuidv7(),
    org_id     uuid not null references organisations,
    name       text not null check (length(name) between 1 and 100),
    archived   boolean not null default false,
    version    integer not null default 1,
    created_at timestamptz not null default now(),
    unique (org_id, id)
);

create unique index one_team_of_a_name on teams (org_id, lower(name)) where not archived;

create table team_members (
    org_id  uuid not null,
    team_id uuid not null,
    user_id uuid not null,
    primary key (org_id, team_id, user_id),
    foreign key (org_id, team_id) references teams (org_id, id) on delete cascade,
    foreign key (org_id, user_id) references users (org_id, id) on delete cascade
);

create index teams_of_a_user on team_members (org_id, user_id);

alter table teams enable row level security;
alter table teams force row level security;
alter table team_members enable row level security;
alter table team_members force row level security;

create policy own_organisation on teams to hilo_identity_api
    using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy every_organisation on teams for select to hilo_identity_stream
    using (true);
create policy own_organisation on team_members to hilo_identity_api
    using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy every_organisation on team_members for select to hilo_identity_stream
    using (true);

grant select, insert, update on teams to hilo_identity_api;
grant select on teams to hilo_identity_stream;
grant select, insert, delete on team_members to hilo_identity_api;
grant select on team_members to hilo_identity_stream;
