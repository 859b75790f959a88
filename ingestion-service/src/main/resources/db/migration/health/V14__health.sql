alter table outgoing_messages add column confirmed_at timestamptz;
create index outgoing_messages_of_account on outgoing_messages (account_id, changed_at);

create table account_signs (
    account_id    uuid primary key,
    org_id        uuid        not null,
    last_event_at timestamptz not null,
    last_delay    bigint      not null
);

create table account_hours (
    account_id uuid        not null,
    hour       timestamptz not null,
    org_id     uuid        not null,
    events     bigint      not null,
    primary key (account_id, hour)
);

create table telegram_updates (
    account_id uuid        not null,
    update_id  bigint      not null,
    org_id     uuid        not null,
    seen_at    timestamptz not null,
    primary key (account_id, update_id)
);

create index telegram_updates_age on telegram_updates (seen_at);

alter table account_signs enable row level security;
alter table account_hours enable row level security;
alter table telegram_updates enable row level security;

create policy organisation on account_signs to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy organisation on account_hours to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy organisation on telegram_updates to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy stream on account_signs to ${stream} using (true) with check (true);
create policy stream on account_hours to ${stream} using (true) with check (true);
create policy stream on telegram_updates to ${stream} using (true) with check (true);

grant select on account_signs, account_hours, telegram_updates to ${api};
grant select, insert, update, delete on account_signs, account_hours, telegram_updates to ${stream};
