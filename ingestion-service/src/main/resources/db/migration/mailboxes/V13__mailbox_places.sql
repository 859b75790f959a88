create table mailbox_places (
    account_id   uuid primary key,
    owner        uuid        not null,
    lease_until  timestamptz not null,
    uid_validity bigint,
    last_uid     bigint      not null default 0,
    changed_at   timestamptz not null default now()
);

alter table mailbox_places enable row level security;
create policy stream on mailbox_places to ${stream} using (true) with check (true);
grant select, insert, update on mailbox_places to ${stream};
