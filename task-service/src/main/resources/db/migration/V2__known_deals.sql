-- The deals that tasks may hang on, as deal.events tell of them.
create table known_deals (
    id       uuid primary key,
    org_id   uuid    not null,
    name     text    not null,
    archived boolean not null,
    version  bigint  not null
);

alter table known_deals enable row level security;
create policy organisation on known_deals to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy stream on known_deals to ${stream} using (true) with check (true);
grant select on known_deals to ${api};
grant select, insert, update on known_deals to ${stream};
