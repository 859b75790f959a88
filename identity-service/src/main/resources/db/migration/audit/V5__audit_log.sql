create table audit_log (
    id         uuid primary key default uuidv7(),
    org_id     uuid not null references organisations,
    at         timestamptz not null default now(),
    actor      text not null,
    actor_name text not null,
    action     text not null,
    subject    text not null,
    details    jsonb not null default '{}'
);

create index audit_log_of_organisation on audit_log (org_id, id desc);

alter table audit_log enable row level security;
alter table audit_log force row level security;

create policy own_organisation on audit_log to hilo_identity_api
    using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);

-- What was done stays done: nobody may change or remove a row.
grant select, insert on audit_log to hilo_identity_api;
