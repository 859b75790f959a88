-- One mechanism finds duplicates: see docs/decisions/0017.
drop table duplicate_suspicions;

-- Contacts to compare with the others, put here by whoever changes one, in the same transaction: the triggers below see to
-- it, so that nobody can forget. Appended only, so that a writer never waits for whoever works through it.
create table duplicate_checks (
    id         bigint generated always as identity primary key,
    org_id     uuid    not null,
    contact_id uuid    not null,
    -- Of a scan of everything; behind what changed just now.
    scan_id    uuid,
    later      boolean not null default false
);

create index duplicate_checks_next on duplicate_checks (later, id);
create index duplicate_checks_of_scan on duplicate_checks (scan_id) where scan_id is not null;

create table duplicate_scans (
    id         uuid primary key,
    org_id     uuid        not null,
    contacts   bigint      not null,
    started_at timestamptz not null
);

-- What a contact is found by: see BlockingKeys. Newest contacts first, for their ids rise with time.
create table duplicate_keys (
    org_id     uuid   not null,
    key        bigint not null,
    contact_id uuid   not null,
    primary key (org_id, key, contact_id)
);

-- What of a contact is counted in duplicate_keys and duplicate_terms.
create table duplicate_profiles (
    contact_id uuid primary key,
    org_id     uuid     not null,
    keys       bigint[] not null,
    terms      bigint[] not null
);

-- How many contacts have a value: rare ones tell more.
create table duplicate_terms (
    org_id   uuid   not null,
    term     bigint not null,
    contacts bigint not null,
    primary key (org_id, term)
) with (fillfactor = 80);

create table duplicate_settings (
    org_id     uuid primary key,
    mode       text             not null default 'PROPOSE',
    threshold  double precision not null default 0.992,
    version    bigint           not null default 1
);

-- How many contacts of an organisation are compared, and how many duplicates are expected among them.
create table duplicate_totals (
    org_id     uuid primary key,
    contacts   bigint           not null,
    duplicates double precision not null default 0
);

create table duplicates (
    id          uuid primary key,
    org_id      uuid             not null,
    -- The older of the two.
    contact_id  uuid             not null,
    other_id    uuid             not null,
    reason      text             not null,
    probability double precision not null,
    certain     boolean          not null,
    evidence    jsonb            not null,
    state       text             not null default 'OPEN',
    found_at    timestamptz      not null default now(),
    decided_at  timestamptz,
    decided_by  text,
    unique (contact_id, other_id)
);

create index duplicates_to_review on duplicates (org_id, probability desc, id desc) where state = 'OPEN';
create index duplicates_of_other on duplicates (other_id);
create index duplicates_to_merge on duplicates (org_id) where state = 'OPEN' and certain;

alter table duplicate_checks enable row level security;
alter table duplicate_scans enable row level security;
alter table duplicate_keys enable row level security;
alter table duplicate_profiles enable row level security;
alter table duplicate_terms enable row level security;
alter table duplicate_settings enable row level security;
alter table duplicate_totals enable row level security;
alter table duplicates enable row level security;

create policy organisation on duplicate_checks to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy organisation on duplicate_scans to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy organisation on duplicate_keys to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy organisation on duplicate_profiles to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy organisation on duplicate_terms to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy organisation on duplicate_settings to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy organisation on duplicate_totals to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy organisation on duplicates to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy stream on duplicate_checks to ${stream} using (true) with check (true);
create policy stream on duplicate_scans to ${stream} using (true) with check (true);
create policy stream on duplicate_keys to ${stream} using (true) with check (true);
create policy stream on duplicate_profiles to ${stream} using (true) with check (true);
create policy stream on duplicate_terms to ${stream} using (true) with check (true);
create policy stream on duplicate_settings to ${stream} using (true) with check (true);
create policy stream on duplicate_totals to ${stream} using (true) with check (true);
create policy stream on duplicates to ${stream} using (true) with check (true);

grant select, insert on duplicate_checks, duplicate_scans to ${api}, ${stream};
grant delete on duplicate_checks to ${stream};
grant select on duplicate_keys, duplicate_profiles, duplicate_terms, duplicate_totals to ${api};
grant select, insert, update, delete on duplicate_keys, duplicate_profiles, duplicate_terms, duplicate_totals to ${stream};
grant select, insert, update on duplicate_settings to ${api};
grant select on duplicate_settings to ${stream};
grant select, update on duplicates to ${api};
grant select, insert, update, delete on duplicates to ${stream};

create function check_new_for_duplicates() returns trigger
    language plpgsql as
$$
begin
    insert into duplicate_checks (org_id, contact_id) select org_id, id from fresh;
    return null;
end
$$;

create function check_changed_for_duplicates() returns trigger
    language plpgsql as
$$
begin
    insert into duplicate_checks (org_id, contact_id)
    select fresh.org_id, fresh.id
      from fresh
      join stale on stale.id = fresh.id
     where (fresh.first_name, fresh.middle_name, fresh.last_name, fresh.birth_date, fresh.street, fresh.postal_code, fresh.city,
            fresh.company_name, fresh.position, fresh.archived_at, fresh.merged_into)
           is distinct from
           (stale.first_name, stale.middle_name, stale.last_name, stale.birth_date, stale.street, stale.postal_code, stale.city,
            stale.company_name, stale.position, stale.archived_at, stale.merged_into);
    return null;
end
$$;

create function check_handles_for_duplicates() returns trigger
    language plpgsql as
$$
begin
    insert into duplicate_checks (org_id, contact_id) select distinct org_id, contact_id from fresh;
    return null;
end
$$;

create trigger check_new_for_duplicates after insert on contacts
    referencing new table as fresh for each statement execute function check_new_for_duplicates();
create trigger check_changed_for_duplicates after update on contacts
    referencing new table as fresh old table as stale for each statement execute function check_changed_for_duplicates();
create trigger check_handles_for_duplicates after insert on handles
    referencing new table as fresh for each statement execute function check_handles_for_duplicates();
