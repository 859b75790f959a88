create table organisations (
    id         uuid primary key,
    name       text not null check (length(name) between 1 and 200),
    -- The operator's organisation runs the installation: only its administrators found other organisations.
    operator   boolean not null default false,
    created_at timestamptz not null default now()
);

create unique index one_operator on organisations (operator) where operator;

alter table organisations enable row level security;
alter table organisations force row level security;

create policy own_organisation on organisations to hilo_identity_api
    using (id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy every_organisation on organisations for select to hilo_identity_stream
    using (true);

grant select, insert, update on organisations to hilo_identity_api;
grant select on organisations to hilo_identity_stream;
