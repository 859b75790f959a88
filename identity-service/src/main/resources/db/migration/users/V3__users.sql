create table users (
    id            uuid primary key default uuidv7(),
    org_id        uuid not null references organisations,
    email         text not null check (length(email) <= 254),
    name          text not null check (length(name) between 1 and 200),
    locale        text not null default 'es' check (locale in ('es', 'en')),
    password_hash text not null,
    active        boolean not null default true,
    version       integer not null default 1,
    created_at    timestamptz not null default now(),
    unique (org_id, id)
);

-- People sign in with nothing but their address, so it is one person in the whole installation.
create unique index one_user_per_address on users (lower(email));

create table user_roles (
    org_id  uuid not null,
    user_id uuid not null,
    role    text not null,
    primary key (org_id, user_id, role),
    foreign key (org_id, user_id) references users (org_id, id) on delete cascade,
    foreign key (org_id, role) references roles (org_id, name)
);

alter table users enable row level security;
alter table users force row level security;
alter table user_roles enable row level security;
alter table user_roles force row level security;

create policy own_organisation on users to hilo_identity_api
    using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy every_organisation on users for select to hilo_identity_stream
    using (true);
create policy own_organisation on user_roles to hilo_identity_api
    using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy every_organisation on user_roles for select to hilo_identity_stream
    using (true);

grant select, insert, update on users to hilo_identity_api;
grant select on users to hilo_identity_stream;
grant select, insert, delete on user_roles to hilo_identity_api;
grant select on user_roles to hilo_identity_stream;
