create table pipelines (
    id           uuid primary key,
    org_id       uuid        not null,
    name         text        not null,
    is_default   boolean     not null default false,
    -- Both empty: everybody who may see deals.
    access_roles text[]      not null default '{}',
    access_users uuid[]      not null default '{}',
    archived_at  timestamptz,
    created_at   timestamptz not null default now(),
    version      bigint      not null default 1
);

create unique index pipelines_default on pipelines (org_id) where is_default;
create index pipelines_of_organisation on pipelines (org_id, created_at);

create table stages (
    id          uuid primary key,
    org_id      uuid    not null,
    pipeline_id uuid    not null references pipelines (id),
    name        text    not null,
    type        text    not null check (type in ('PROSPECT', 'ACTIVE', 'WON', 'LOST')),
    color       text    not null,
    probability integer not null check (probability between 0 and 100),
    -- How many days a deal may stand here before it counts as stuck; null: for ever.
    rotten_days integer,
    position    integer not null
);

create index stages_of_pipeline on stages (pipeline_id, position);

create table lost_reasons (
    id         uuid primary key,
    org_id     uuid    not null,
    name       text    not null,
    -- "Other" says nothing by itself.
    needs_text boolean not null default false,
    position   integer not null,
    archived   boolean not null default false,
    unique (org_id, name)
);

create table currency_rates (
    org_id     uuid    not null,
    currency   text    not null,
    valid_from date    not null,
    -- How much of the organisation's currency one unit is worth from that day on.
    rate       numeric not null check (rate > 0),
    primary key (org_id, currency, valid_from)
);

alter table pipelines enable row level security;
alter table stages enable row level security;
alter table lost_reasons enable row level security;
alter table currency_rates enable row level security;

create policy organisation on pipelines to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy organisation on stages to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy organisation on lost_reasons to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy organisation on currency_rates to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy stream on pipelines to ${stream} using (true) with check (true);
create policy stream on stages to ${stream} using (true) with check (true);
create policy stream on lost_reasons to ${stream} using (true) with check (true);
create policy stream on currency_rates to ${stream} using (true) with check (true);

grant select, insert, update on pipelines, lost_reasons to ${api};
grant select, insert, update, delete on stages, currency_rates to ${api};
grant select on pipelines, stages, lost_reasons, currency_rates to ${stream};
