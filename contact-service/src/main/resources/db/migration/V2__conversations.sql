create table conversations (
    id              uuid primary key,
    org_id          uuid        not null,
    contact_id      uuid        not null,
    account_id      uuid        not null,
    channel         text        not null,
    -- The group chat it stands in; empty for a private conversation.
    thread          text        not null,
    status          text        not null default 'OPEN',
    assignee_id     uuid,
    team_id         uuid,
    tags            text[]      not null default '{}',
    unread          bigint      not null default 0,
    messages        bigint      not null default 0,
    last_message_at timestamptz not null,
    last_inbound_at timestamptz,
    created_at      timestamptz not null default now(),
    updated_at      timestamptz not null default now(),
    version         bigint      not null default 1
) with (fillfactor = 80);

create unique index conversations_of_contact on conversations (contact_id, account_id, thread);
create index conversations_latest on conversations (org_id, last_message_at desc, id desc);

-- What was said. Rows are written once; what became of a message stands in message_states.
create table messages (
    id              uuid        not null,
    org_id          uuid        not null,
    conversation_id uuid        not null,
    contact_id      uuid        not null,
    account_id      uuid        not null,
    channel         text        not null,
    direction       text        not null,
    kind            text        not null,
    provider_key    text        not null,
    provider_id     text        not null,
    text            text        not null,
    html            text,
    media           jsonb       not null,
    details         jsonb       not null,
    reply_to        text,
    author          text        not null,
    counts          boolean     not null,
    sent_at         timestamptz not null,
    received_at     timestamptz not null,
    primary key (conversation_id, sent_at, id)
) partition by range (sent_at);

create index messages_of_contact on messages (contact_id, sent_at desc, id desc);

-- What became of a message: one row a message, made by whatever comes first. An edit, a deletion or a status may be here
-- before its message, or without it; each column takes the side that wins in any order of arrival.
create table message_states (
    account_id      uuid        not null,
    provider_key    text        not null,
    org_id          uuid        not null,
    message_id      uuid,
    conversation_id uuid,
    contact_id      uuid,
    sent_at         timestamptz,
    -- The message is known from an edit or a placeholder only; its first wording has not reached us.
    provisional     boolean     not null default false,
    status          text,
    status_rank     smallint    not null default 0,
    status_at       timestamptz,
    failure         jsonb,
    edited_at       timestamptz,
    edit_event      uuid,
    edited          jsonb,
    deleted_at      timestamptz,
    files           jsonb,
    primary key (account_id, provider_key)
) with (fillfactor = 90);

create table timeline_entries (
    id              uuid        not null primary key,
    org_id          uuid        not null,
    contact_id      uuid        not null,
    conversation_id uuid,
    at              timestamptz not null,
    kind            text        not null,
    channel         text,
    preview         text        not null
);

create index timeline_entries_of_contact on timeline_entries (contact_id, at desc, id desc);

alter table conversations enable row level security;
alter table messages enable row level security;
alter table message_states enable row level security;
alter table timeline_entries enable row level security;

create policy organisation on conversations to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy organisation on messages to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy organisation on message_states to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy organisation on timeline_entries to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy stream on conversations to ${stream} using (true) with check (true);
create policy stream on messages to ${stream} using (true) with check (true);
create policy stream on message_states to ${stream} using (true) with check (true);
create policy stream on timeline_entries to ${stream} using (true) with check (true);

grant select, insert, update on conversations, messages, message_states, timeline_entries to ${api}, ${stream};

-- One partition a quarter; made ahead of time by the service, so that the last one only holds times no clock should tell.
create function create_message_partitions(until date) returns void
    language plpgsql security definer set search_path = public as
$$
declare
    quarter date := date '2025-01-01';
begin
    while quarter < until loop
        execute format('create table if not exists messages_%s partition of messages for values from (%L) to (%L)',
                       to_char(quarter, 'YYYY"q"Q'), quarter, quarter + interval '3 months');
        quarter := quarter + interval '3 months';
    end loop;
end
$$;

create table messages_before partition of messages for values from (minvalue) to ('2025-01-01');
create table messages_beyond partition of messages default;
select create_message_partitions((date_trunc('quarter', now()) + interval '1 year')::date);
grant execute on function create_message_partitions(date) to ${stream};
