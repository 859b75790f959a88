create table dead_letters (
    id         uuid primary key,
    org_id     uuid        not null,
    at         timestamptz not null,
    topic      text        not null,
    origin     text        not null,
    type       text        not null,
    reason     text        not null,
    key        text        not null,
    headers    jsonb       not null,
    body       bytea       not null,
    state      text        not null default 'WAITING' check (state in ('WAITING', 'REPLAYED', 'DISCARDED')),
    changed_at timestamptz not null default now()
);

create index dead_letters_of_organisation on dead_letters (org_id, state, at desc, id desc);

alter table dead_letters enable row level security;
create policy organisation on dead_letters to ${api}
    using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy stream on dead_letters to ${stream} using (true) with check (true);

grant select, update on dead_letters to ${api};
grant select, insert on dead_letters to ${stream};
