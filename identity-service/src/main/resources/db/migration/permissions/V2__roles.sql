create table roles (
    org_id      uuid not null references organisations,
    name        text not null check (name ~ '^[A-Z][A-Z0-9_]{0,39}$'),
    built_in    boolean not null default false,
    -- module:action:scope, each of them may be *
    permissions text[] not null,
    primary key (org_id, name)
);

alter table roles enable row level security;
alter table roles force row level security;

create policy own_organisation on roles to hilo_identity_api
    using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy every_organisation on roles for select to hilo_identity_stream
    using (true);

grant select, insert, update, delete on roles to hilo_identity_api;
grant select on roles to hilo_identity_stream;
