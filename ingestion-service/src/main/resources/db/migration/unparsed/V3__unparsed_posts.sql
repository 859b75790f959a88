create table unparsed_post (
    id           uuid primary key,
    org_id       uuid        not null,
    account_id   uuid        not null,
    channel      text        not null,
    received_at  timestamptz not null,
    reason       text        not null,
    content_type text        not null,
    headers      jsonb       not null default '{}',
    -- null: the body is in the blob store, under the id
    body         bytea,
    size         bigint,
    state        text        not null default 'WAITING' check (state in ('WAITING', 'REPLAYED', 'DISCARDED')),
    attempts     int         not null default 0,
    changed_at   timestamptz not null default now()
);

create index unparsed_post_waiting on unparsed_post (org_id, id) where state = 'WAITING';
create index unparsed_post_of_organisation on unparsed_post (org_id, id);

alter table unparsed_post enable row level security;
create policy organisation on unparsed_post to ${api}
    using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy stream on unparsed_post to ${stream} using (true) with check (true);

grant select, update on unparsed_post to ${api};
grant select, insert on unparsed_post to ${stream};
