-- The record of a person as people write it by hand. Empty text where nothing is known.
alter table contacts
    add column gender            text,
    add column birth_date        date,
    add column time_zone         text    not null default '',
    add column country           text    not null default '',
    add column state             text    not null default '',
    add column city              text    not null default '',
    add column street            text    not null default '',
    add column postal_code       text    not null default '',
    add column department        text    not null default '',
    add column industry          text    not null default '',
    add column category          text,
    add column preferred_channel text,
    add column do_not_call       boolean not null default false,
    add column do_not_email      boolean not null default false,
    add column custom            jsonb   not null default '{}',
    add column erased_at         timestamptz;

-- As it was written, where value is the same in canonical form.
alter table handles add column raw text;
-- Somebody says that the number has WhatsApp, though no message of it has come yet.
alter table handles add column says_whatsapp boolean not null default false;

create index contacts_of_owner on contacts (org_id, owner_id) where owner_id is not null;
create index contacts_with_tag on contacts using gin (org_id, tags) where tags <> '{}';
create index contacts_with_custom on contacts using gin (custom jsonb_path_ops) where custom <> '{}';
create index handles_of_domain on handles (org_id, split_part(match_key, '@', 2)) where kind = 'EMAIL' and valid_to is null;

-- Who changed what of a record, and what it was before.
create table record_changes (
    id         uuid primary key,
    org_id     uuid        not null,
    record     text        not null,
    record_id  uuid        not null,
    at         timestamptz not null,
    actor      text        not null,
    actor_name text        not null,
    action     text        not null,
    fields     jsonb       not null default '{}'
);

create index record_changes_of_record on record_changes (record_id, at desc, id desc);

create table notes (
    id          uuid primary key,
    org_id      uuid        not null,
    record      text        not null,
    record_id   uuid        not null,
    body        text        not null,
    mentions    uuid[]      not null default '{}',
    author      text        not null,
    author_name text        not null,
    pinned      boolean     not null default false,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    version     bigint      not null default 1
);

create index notes_of_record on notes (record_id, created_at desc, id desc);

alter table record_changes enable row level security;
alter table notes enable row level security;

create policy organisation on record_changes to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy organisation on notes to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy stream on record_changes to ${stream} using (true) with check (true);
create policy stream on notes to ${stream} using (true) with check (true);

-- Changes stay as they are written, but for what erasing a person takes out of them.
grant select, insert, update on record_changes to ${api}, ${stream};
grant select, insert, update, delete on notes to ${api}, ${stream};
grant delete on timeline_entries to ${api};
