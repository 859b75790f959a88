-- What is to be sent and how far it has come: the memory by which nothing is sent twice or forgotten.
create table outgoing_messages (
    message_id   uuid        not null,
    attempt      integer     not null,
    seq          bigint      generated always as identity,
    org_id       uuid        not null,
    account_id   uuid        not null,
    channel      text        not null,
    recipient    text        not null,
    event        jsonb       not null,
    state        text        not null default 'WAITING'
                 check (state in ('WAITING', 'CLAIMED', 'SENDING', 'SENT', 'FAILED', 'UNCERTAIN')),
    tries        integer     not null default 0,
    next_try_at  timestamptz not null default now(),
    lease_until  timestamptz,
    provider_key text,
    provider_id  text,
    code         text,
    reason       text,
    created_at   timestamptz not null default now(),
    changed_at   timestamptz not null default now(),
    sent_at      timestamptz,
    primary key (message_id, attempt)
) with (fillfactor = 70);

create index outgoing_messages_due on outgoing_messages (seq) where state = 'WAITING';
create index outgoing_messages_unsettled on outgoing_messages (recipient, seq) where state in ('WAITING', 'CLAIMED', 'SENDING');
create index outgoing_messages_leased on outgoing_messages (lease_until) where state in ('CLAIMED', 'SENDING');

alter table outgoing_messages enable row level security;
create policy organisation on outgoing_messages to ${api}
    using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy stream on outgoing_messages to ${stream} using (true) with check (true);

grant select on outgoing_messages to ${api};
grant select, insert, update, delete on outgoing_messages to ${stream};
