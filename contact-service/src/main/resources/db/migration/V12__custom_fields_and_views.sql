-- Fields that an organisation keeps besides. Key, kind and uniqueness are for good; an archived one keeps its values.
create table custom_fields (
    id          uuid primary key,
    org_id      uuid        not null,
    record      text        not null,
    key         text        not null,
    label       text        not null,
    kind        text        not null,
    options     text[]      not null default '{}',
    required    boolean     not null default false,
    is_unique   boolean     not null default false,
    filterable  boolean     not null default false,
    place       int         not null default 0,
    archived_at timestamptz,
    created_at  timestamptz not null,
    version     bigint      not null default 1,
    unique (org_id, record, key)
);

-- The database decides who has a value that only one may have.
create table custom_unique_values (
    field_id  uuid not null references custom_fields (id),
    value     text not null,
    org_id    uuid not null,
    record_id uuid not null,
    primary key (field_id, value)
);

create index custom_unique_values_of_record on custom_unique_values (record_id);

create table saved_views (
    id         uuid primary key,
    org_id     uuid        not null,
    owner_id   uuid        not null,
    record     text        not null,
    name       text        not null,
    shared     boolean     not null default false,
    query      jsonb       not null default '{}',
    columns    text[]      not null default '{}',
    place      int         not null default 0,
    created_at timestamptz not null,
    version    bigint      not null default 1
);

create index saved_views_of_organisation on saved_views (org_id, record, place, id);

alter table custom_fields enable row level security;
alter table custom_unique_values enable row level security;
alter table saved_views enable row level security;

create policy organisation on custom_fields to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy organisation on custom_unique_values to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy organisation on saved_views to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy stream on custom_fields to ${stream} using (true) with check (true);
create policy stream on custom_unique_values to ${stream} using (true) with check (true);
create policy stream on saved_views to ${stream} using (true) with check (true);

grant select, insert, update on custom_fields to ${api}, ${stream};
grant select, insert, update, delete on custom_unique_values, saved_views to ${api}, ${stream};

-- What @> and <% need of an index they get here, for the same reason for which LIKE does.
create or replace view contact_search_texts as
    select id, search_text, tags, custom from contacts where org_id = nullif(current_setting('hilo.org', true), '')::uuid;
