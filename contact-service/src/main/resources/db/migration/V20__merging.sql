-- merged_into is flat: it names the root of the group, the contact through which the person is read. Who was merged into
-- whom, one by one, stands in the journal; a merge that stands is one that nobody has undone.
create table merges (
    id             uuid primary key,
    org_id         uuid        not null,
    survivor_id    uuid        not null references contacts (id),
    merged_id      uuid        not null references contacts (id),
    reason         text        not null,
    choices        jsonb       not null,
    -- What the merged contact gives: its own fields as they were, without what somebody removed from the survivor since.
    taken          jsonb       not null,
    -- Fields that somebody wrote on the survivor since, so that this merge has no say in them any more.
    settled        text[]      not null default '{}',
    merged_at      timestamptz not null,
    merged_by      text        not null,
    merged_by_name text        not null,
    undone_at      timestamptz,
    undone_by      text,
    undone_by_name text
);

-- The database decides between two merges of one contact at the same time.
create unique index merges_standing on merges (merged_id) where undone_at is null;
create index merges_of_survivor on merges (survivor_id, id);
create index merges_of_merged on merges (merged_id, id);

-- What is a survivor's own, and what it was last made to show; whatever differs from that now was written by somebody.
create table survivors (
    contact_id uuid primary key references contacts (id),
    org_id     uuid  not null,
    own        jsonb not null,
    shown      jsonb not null
);

alter table merges enable row level security;
alter table survivors enable row level security;

create policy organisation on merges to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy organisation on survivors to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy stream on merges to ${stream} using (true) with check (true);
create policy stream on survivors to ${stream} using (true) with check (true);

grant select, insert, update on merges to ${api}, ${stream};
grant select, insert, update, delete on survivors to ${api}, ${stream};
-- An undone merge did not happen, on the timeline either.
grant delete on timeline_entries to ${api};

-- All contacts that are the same person as this one, itself included.
create function merge_group(contact uuid) returns setof uuid
    language sql stable as
$$
    with root as (select coalesce(c.merged_into, c.id) as id from contacts c where c.id = contact)
    select root.id from root
     union all
    select merged.id from root join contacts merged on merged.merged_into = root.id
$$;

-- The mass and the counts of a person are those of all their contacts. The root's row has the sums, so that lists find
-- them by index: what is the others' is kept apart from its own.
alter table engagements
    add column own_last_at     timestamptz,
    add column others_mass     double precision not null default 0,
    add column others_inbound  bigint           not null default 0,
    add column others_outbound bigint           not null default 0,
    add column others_last_at  timestamptz,
    add column for_others      boolean          not null default false;
grant delete on engagements to ${api}, ${stream};
