create table integrator_clients (
    client_id  text primary key,
    org_id     uuid not null references organisations,
    name       text not null check (length(name) between 1 and 100),
    role       text not null,
    created_at timestamptz not null default now(),
    foreign key (org_id, role) references roles (org_id, name)
);

create index integrator_clients_of_organisation on integrator_clients (org_id, client_id);

alter table integrator_clients enable row level security;
alter table integrator_clients force row level security;

create policy own_organisation on integrator_clients to hilo_identity_api
    using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy every_organisation on integrator_clients for select to hilo_identity_stream
    using (true);

grant select, insert, delete on integrator_clients to hilo_identity_api;
grant select on integrator_clients to hilo_identity_stream;
