create table contacts (
    id             uuid primary key,
    org_id         uuid        not null,
    first_name     text        not null default '',
    middle_name    text        not null default '',
    last_name      text        not null default '',
    nickname       text        not null default '',
    display_name   text        not null,
    -- Where an automatic name comes from: the earliest message that told one. Null once somebody wrote the name by hand.
    named_at       timestamptz,
    language       text,
    position       text        not null default '',
    tags           text[]      not null default '{}',
    owner_id       uuid,
    company_id     uuid,
    company_name   text        not null default '',
    origin_channel text        not null,
    search_text    text        not null,
    merged_into    uuid references contacts (id),
    archived_at    timestamptz,
    created_at     timestamptz not null default now(),
    updated_at     timestamptz not null default now(),
    version        bigint      not null default 1
);

create extension if not exists pg_trgm;
create extension if not exists btree_gin;

create index contacts_newest on contacts (org_id, created_at desc, id desc);
create index contacts_by_name on contacts (org_id, display_name, id);
create index contacts_search on contacts using gin (org_id, search_text gin_trgm_ops) with (fastupdate = on);
create index contacts_merged on contacts (merged_into) where merged_into is not null;

create table handles (
    id           uuid primary key,
    org_id       uuid        not null,
    contact_id   uuid        not null references contacts (id) deferrable initially deferred,
    kind         text        not null,
    value        text        not null,
    -- Canonical form: equal for the ways in which one number or address may be written.
    match_key    text        not null,
    e164         text,
    verification text        not null,
    -- Messages of this handle go to this contact. At most one contact has a routing handle; merely noted ones repeat.
    routing      boolean     not null,
    reachable    boolean     not null default true,
    is_primary   boolean     not null default false,
    username     text,
    valid_from   timestamptz not null default now(),
    valid_to     timestamptz
);

-- The database decides who gets a new handle when two consumers meet one at the same time.
create unique index handles_routing on handles (org_id, kind, match_key) where routing and valid_to is null;
create index handles_of_contact on handles (contact_id);
create index handles_match on handles (org_id, match_key) where valid_to is null;

create table duplicate_suspicions (
    id         uuid primary key,
    org_id     uuid        not null,
    contact_id uuid        not null,
    other_id   uuid        not null,
    reason     text        not null,
    created_at timestamptz not null default now(),
    unique (contact_id, other_id)
);

create table engagements (
    contact_id          uuid primary key references contacts (id) deferrable initially deferred,
    org_id              uuid             not null,
    -- Sum of the parts; all of them relative to one fixed landmark, so that they fade alike and compare as they stand.
    mass                double precision not null,
    messages_part       double precision not null,
    answers_part        double precision not null,
    channels_part       double precision not null,
    unanswered_part     double precision not null,
    channels            jsonb            not null,
    interactions        bigint           not null,
    inbound             bigint           not null,
    outbound            bigint           not null,
    last_in_at          timestamptz,
    last_out_at         timestamptz,
    last_interaction_at timestamptz
) with (fillfactor = 80);

create index engagements_by_mass on engagements (org_id, mass desc, contact_id desc);
create index engagements_latest on engagements (org_id, last_interaction_at desc nulls last, contact_id desc);

alter table contacts enable row level security;
alter table handles enable row level security;
alter table duplicate_suspicions enable row level security;
alter table engagements enable row level security;

create policy organisation on contacts to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy organisation on handles to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy organisation on duplicate_suspicions to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy organisation on engagements to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy stream on contacts to ${stream} using (true) with check (true);
create policy stream on handles to ${stream} using (true) with check (true);
create policy stream on duplicate_suspicions to ${stream} using (true) with check (true);
create policy stream on engagements to ${stream} using (true) with check (true);

grant select, insert, update on contacts, handles, duplicate_suspicions, engagements to ${api}, ${stream};
