create table audit_log (
    id         uuid primary key default uuidv7(),
    org_id     uuid        not null,
    at         timestamptz not null default now(),
    actor      text        not null,
    actor_name text        not null,
    action     text        not null,
    subject    text        not null,
    details    jsonb       not null default '{}'
);

create index audit_log_of_organisation on audit_log (org_id, id desc);

alter table audit_log enable row level security;
create policy organisation on audit_log to ${api}
    using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);

-- What was done stays done: nobody may change or remove a row.
grant select, insert on audit_log to ${api};

create table repeatable_request (
    org_id     uuid        not null,
    key        text        not null,
    request    bytea       not null,
    resource   uuid        not null,
    created_at timestamptz not null default now(),
    primary key (org_id, key)
);

create index repeatable_request_age on repeatable_request (created_at);

alter table repeatable_request enable row level security;
create policy organisation on repeatable_request to ${api}
    using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy stream on repeatable_request to ${stream} using (true);

grant select, insert on repeatable_request to ${api};
grant select, delete on repeatable_request to ${stream};
