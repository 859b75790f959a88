-- The address of a user's calendar holds a secret; only its hash is kept, and there is one at a time.
create table calendar_feeds (
    user_id     uuid primary key,
    org_id      uuid        not null,
    secret_hash bytea       not null unique,
    created_at  timestamptz not null default now()
);

alter table calendar_feeds enable row level security;
create policy organisation on calendar_feeds to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy stream on calendar_feeds to ${stream} using (true);
grant select, insert, update, delete on calendar_feeds to ${api};
grant select on calendar_feeds to ${stream};
