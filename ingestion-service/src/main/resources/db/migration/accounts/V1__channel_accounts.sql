create table channel_account (
    id               uuid primary key,
    org_id           uuid        not null,
    channel          text        not null,
    key              text        not null,
    name             text        not null,
    provider         text        not null,
    settings         jsonb       not null default '{}',
    -- AES-256-GCM; the names beside it are what the API may show
    secrets          bytea       not null,
    secret_names     text[]      not null default '{}',
    version          bigint      not null default 1,
    created_at       timestamptz not null default now(),
    updated_at       timestamptz not null default now(),
    deleted_at       timestamptz,
    received         bigint      not null default 0,
    rejected         bigint      not null default 0,
    unparsed         bigint      not null default 0,
    last_received_at timestamptz,
    last_error_at    timestamptz,
    last_error       text
);

-- The address of a webhook names no organisation, so a key belongs to one account only.
create unique index channel_account_address on channel_account (channel, key) where deleted_at is null;
create index channel_account_of_organisation on channel_account (org_id, id);

alter table channel_account enable row level security;
create policy organisation on channel_account to ${api}
    using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy stream on channel_account to ${stream} using (true) with check (true);

grant select, insert, update on channel_account to ${api};
grant select, update on channel_account to ${stream};
