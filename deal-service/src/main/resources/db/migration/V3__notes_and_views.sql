create table deal_notes (
    id          uuid primary key,
    org_id      uuid        not null,
    deal_id     uuid        not null references deals (id),
    text        text        not null,
    author_id   uuid,
    author_name text        not null,
    created_at  timestamptz not null
);

create index deal_notes_of_deal on deal_notes (deal_id, created_at desc, id desc);

create table deal_views (
    id       uuid primary key,
    org_id   uuid    not null,
    owner_id uuid    not null,
    name     text    not null,
    shared   boolean not null,
    -- How the list is asked for: the query of its address.
    query    text    not null,
    unique (org_id, owner_id, name)
);

alter table deal_notes enable row level security;
alter table deal_views enable row level security;
create policy organisation on deal_notes to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy organisation on deal_views to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy stream on deal_notes to ${stream} using (true) with check (true);
create policy stream on deal_views to ${stream} using (true) with check (true);
grant select, insert, delete on deal_notes to ${api};
grant select, insert, update, delete on deal_views to ${api};
grant select on deal_notes, deal_views to ${stream};
