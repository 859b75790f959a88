create table media (
    id              uuid primary key,
    org_id          uuid        not null,
    account_id      uuid        not null,
    channel         text        not null,
    message_key     text        not null,
    message_id      text        not null,
    subject         text        not null,
    mime_type       text        not null,
    file_name       text,
    content_id      text,
    size            bigint,
    sha256          text,
    source          text,
    state           text        not null check (state in ('PENDING', 'STORED', 'FAILED')),
    attempts        int         not null default 0,
    next_attempt_at timestamptz not null default now(),
    last_error      text,
    created_at      timestamptz not null default now(),
    changed_at      timestamptz not null default now()
);

create index media_to_fetch on media (next_attempt_at) where state = 'PENDING';

alter table media enable row level security;
create policy organisation on media to ${api}
    using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy stream on media to ${stream} using (true) with check (true);

grant select on media to ${api};
grant select, insert, update on media to ${stream};
