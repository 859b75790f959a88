-- What a visitor and the organisation said to each other, as the widget shows it. contact-service keeps the conversation
-- for good; this is what a browser catches up from.
create table webchat_line (
    seq        bigint generated always as identity primary key,
    id         uuid        not null unique,
    org_id     uuid        not null,
    account_id uuid        not null,
    visitor    text        not null,
    direction  text        not null check (direction in ('IN', 'OUT')),
    body       jsonb       not null,
    read_at    timestamptz,
    created_at timestamptz not null default now()
);

create index webchat_line_of_visitor on webchat_line (account_id, visitor, seq);
create index webchat_line_by_age on webchat_line (created_at);

alter table webchat_line enable row level security;
create policy organisation on webchat_line to ${api}
    using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy stream on webchat_line to ${stream} using (true) with check (true);

grant select, insert, update on webchat_line to ${api};
grant select, insert, delete on webchat_line to ${stream};
