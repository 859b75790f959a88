-- As in every other service.
create table outbox (
    id          bigint generated always as identity primary key,
    topic       text        not null,
    event_id    uuid        not null,
    type        text        not null,
    org_id      uuid        not null,
    subject     text        not null,
    body        text        not null,
    traceparent text        not null default '',
    occurred_at timestamptz not null,
    created_at  timestamptz not null default now()
);

alter table outbox enable row level security;
alter table outbox force row level security;

create policy own_organisation on outbox for insert to hilo_identity_api
    with check (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy every_organisation on outbox to hilo_identity_stream
    using (true) with check (true);

grant insert on outbox to hilo_identity_api;
grant select, insert, delete on outbox to hilo_identity_stream;
