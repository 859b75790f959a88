-- The people who use Hilo, as identity.events tell of them: for names, for teams, and for what may be assigned to whom.
create table directory_organisations (
    org_id    uuid primary key,
    name      text   not null,
    locale    text   not null,
    time_zone text   not null,
    currency  text   not null,
    country   text   not null,
    version   bigint not null
);

create table directory_users (
    id        uuid primary key,
    org_id    uuid    not null,
    name      text    not null,
    email     text    not null,
    locale    text    not null,
    time_zone text    not null,
    active    boolean not null,
    version   bigint  not null
);

create table directory_teams (
    id       uuid primary key,
    org_id   uuid    not null,
    name     text    not null,
    archived boolean not null,
    version  bigint  not null
);

create table directory_members (
    org_id  uuid not null,
    team_id uuid not null,
    user_id uuid not null,
    primary key (team_id, user_id)
);

create index directory_users_of_organisation on directory_users (org_id);
create index directory_teams_of_organisation on directory_teams (org_id);
create index directory_members_of_user on directory_members (user_id);

alter table directory_organisations enable row level security;
alter table directory_users enable row level security;
alter table directory_teams enable row level security;
alter table directory_members enable row level security;

create policy organisation on directory_organisations to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy organisation on directory_users to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy organisation on directory_teams to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy organisation on directory_members to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy stream on directory_organisations to ${stream} using (true) with check (true);
create policy stream on directory_users to ${stream} using (true) with check (true);
create policy stream on directory_teams to ${stream} using (true) with check (true);
create policy stream on directory_members to ${stream} using (true) with check (true);

grant select on directory_organisations, directory_users, directory_teams, directory_members to ${api};
grant select, insert, update, delete on directory_organisations, directory_users, directory_teams, directory_members to ${stream};
