-- UNCERTAIN stands between QUEUED and SENT.
update message_states set status_rank = status_rank + 1 where status_rank >= 2;

alter table messages add column author_id uuid;

-- What we were asked to send, as it was handed to the senders, so that a failed message can be sent again.
create table sent_messages (
    message_id      uuid primary key,
    org_id          uuid     not null,
    conversation_id uuid     not null,
    attempt         integer  not null default 1,
    request         jsonb    not null
);

-- What ingestion-service tells of its accounts, of their templates, and of uploaded files.
create table channel_accounts (
    id      uuid primary key,
    org_id  uuid    not null,
    channel text    not null,
    name    text    not null,
    address text    not null,
    sends   boolean not null,
    closed  boolean not null,
    version bigint  not null
);

create index channel_accounts_of_organisation on channel_accounts (org_id, channel) where not closed;

create table message_templates (
    account_id uuid        not null,
    name       text        not null,
    language   text        not null,
    org_id     uuid        not null,
    category   text        not null,
    body       text        not null,
    parameters integer     not null,
    told_at    timestamptz not null,
    primary key (account_id, name, language)
);

create table uploaded_files (
    id        uuid primary key,
    org_id    uuid   not null,
    mime_type text   not null,
    file_name text   not null,
    size      bigint not null,
    sha256    text   not null
);

alter table sent_messages enable row level security;
alter table channel_accounts enable row level security;
alter table message_templates enable row level security;
alter table uploaded_files enable row level security;

create policy organisation on sent_messages to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy organisation on channel_accounts to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy organisation on message_templates to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy organisation on uploaded_files to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy stream on sent_messages to ${stream} using (true) with check (true);
create policy stream on channel_accounts to ${stream} using (true) with check (true);
create policy stream on message_templates to ${stream} using (true) with check (true);
create policy stream on uploaded_files to ${stream} using (true) with check (true);

grant select, insert, update on sent_messages to ${api}, ${stream};
grant select on channel_accounts, message_templates, uploaded_files to ${api};
grant select, insert, update, delete on channel_accounts, message_templates, uploaded_files to ${stream};
grant delete on message_states to ${stream};
