alter table conversations
    add column snoozed_until timestamptz,
    -- Messages of the customer in all: what somebody has not read is this less their marker.
    add column inbound       bigint not null default 0;

update conversations v
   set inbound = (select count(*) from messages m where m.conversation_id = v.id and m.direction = 'IN' and m.counts);

create index conversations_waking on conversations (snoozed_until) where snoozed_until is not null;
create index conversations_waiting on conversations (org_id, status, last_message_at desc, id desc) where status <> 'SOLVED';
create index conversations_assigned on conversations (assignee_id, last_message_at desc, id desc) where assignee_id is not null;

create table conversation_reads (
    conversation_id uuid        not null,
    user_id         uuid        not null,
    org_id          uuid        not null,
    read_inbound    bigint      not null,
    read_until      timestamptz not null,
    primary key (conversation_id, user_id)
);

create table canned_answers (
    id         uuid primary key,
    org_id     uuid        not null,
    shortcut   text        not null,
    text       text        not null,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    version    bigint      not null default 1
);

create unique index canned_answers_shortcut on canned_answers (org_id, lower(shortcut));

alter table conversation_reads enable row level security;
alter table canned_answers enable row level security;

create policy organisation on conversation_reads to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy organisation on canned_answers to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy stream on conversation_reads to ${stream} using (true) with check (true);
create policy stream on canned_answers to ${stream} using (true) with check (true);

grant select, insert, update on conversation_reads to ${api}, ${stream};
grant select, insert, update, delete on canned_answers to ${api};
grant delete on conversation_reads to ${api}, ${stream};
