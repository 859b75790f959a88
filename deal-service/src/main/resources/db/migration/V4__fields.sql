create table deal_fields (
    id       uuid primary key,
    org_id   uuid    not null,
    key      text    not null,
    name     text    not null,
    kind     text    not null check (kind in ('TEXT', 'NUMBER', 'DATE', 'BOOLEAN', 'CHOICE')),
    options  text[]  not null default '{}',
    required boolean not null default false,
    archived boolean not null default false,
    unique (org_id, key)
);

alter table deal_fields enable row level security;
create policy organisation on deal_fields to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy stream on deal_fields to ${stream} using (true) with check (true);
grant select, insert, update on deal_fields to ${api};
grant select on deal_fields to ${stream};
