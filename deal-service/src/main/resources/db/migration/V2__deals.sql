create table deals (
    id                uuid primary key,
    org_id            uuid           not null,
    pipeline_id       uuid           not null references pipelines (id),
    stage_id          uuid           not null references stages (id),
    -- Where the deal stands in its column: a fractional index, so that a move writes one row.
    rank              text collate "C" not null,
    status            text           not null check (status in ('OPEN', 'WON', 'LOST')),
    name              text           not null,
    kind              text           not null default '',
    value             numeric(16, 3) not null check (value >= 0),
    currency          text           not null,
    probability       integer        not null check (probability between 0 and 100),
    contact_id        uuid,
    -- Null: the company is that of the contact, whatever it is by now.
    company_id        uuid,
    owner_id          uuid,
    source            text           not null default '',
    competitor        text           not null default '',
    tags              text[]         not null default '{}',
    custom_fields     jsonb          not null default '{}',
    expected_close_on date,
    closed_at         timestamptz,
    lost_reason_id    uuid references lost_reasons (id),
    lost_text         text           not null default '',
    renews_deal_id    uuid references deals (id),
    stage_since       timestamptz    not null,
    created_at        timestamptz    not null,
    updated_at        timestamptz    not null,
    archived_at       timestamptz,
    version           bigint         not null default 1,
    -- Row level security lets only leakproof operators use an index, and those of numeric are not.
    value_order       bigint         not null generated always as ((value * 1000)::bigint) stored,
    -- Deals without a date stand behind all others.
    expected_order    date           not null generated always as (coalesce(expected_close_on, date '9999-12-31')) stored,
    sort_name         text           not null generated always as (left(lower(name), 80)) stored,
    -- Two deals in one place cannot be, however concurrent the moves; at the end of a statement, so that a column can be ranked anew.
    constraint deals_rank unique (stage_id, rank) deferrable initially immediate
) with (fillfactor = 85);

create index deals_newest on deals (org_id, created_at desc, id desc) where archived_at is null;
create index deals_changed on deals (org_id, updated_at desc, id desc) where archived_at is null;
create index deals_by_value on deals (org_id, value_order desc, id desc) where archived_at is null;
create index deals_by_name on deals (org_id, sort_name, id) where archived_at is null;
create index deals_expected on deals (org_id, expected_order, id) where archived_at is null;
create index deals_of_owner on deals (org_id, owner_id, created_at desc, id desc) where archived_at is null;
create index deals_of_contact on deals (contact_id) where contact_id is not null;
create index deals_of_company on deals (company_id) where company_id is not null;
create index deals_renewed on deals (renews_deal_id) where renews_deal_id is not null;

-- What a filtered board counts, sums and compares, so that it never visits the rows themselves.
create index deals_numbers on deals (org_id, pipeline_id, stage_id)
    include (owner_id, currency, value, value_order, probability, expected_close_on, created_at) where archived_at is null;
create index deals_closed on deals (org_id, pipeline_id, closed_at)
    include (status, owner_id, currency, value, created_at) where closed_at is not null and archived_at is null;
create index deals_overdue on deals (org_id, pipeline_id, expected_close_on)
    include (owner_id, id) where status = 'OPEN' and archived_at is null;
create index deals_standing on deals (org_id, stage_id, stage_since)
    include (owner_id, id) where status = 'OPEN' and archived_at is null;

-- Counts and sums of each column, kept by every write in its own transaction. Writers only ever add rows, so none waits
-- for another; what is true is the sum of all rows, and a job adds them up now and then.
create table stage_tallies (
    org_id      uuid    not null,
    pipeline_id uuid    not null,
    stage_id    uuid    not null,
    owner_id    uuid,
    currency    text    not null,
    deals       bigint  not null,
    value       numeric not null,
    -- Value times probability, in percent.
    weighted    numeric not null
);

create index stage_tallies_of_pipeline on stage_tallies (pipeline_id);

create function tally_deals() returns trigger language plpgsql as
$$
begin
    if tg_op = 'INSERT' then
        insert into stage_tallies
        select org_id, pipeline_id, stage_id, owner_id, currency, count(*), sum(value), sum(value * probability)
          from after
         where archived_at is null
         group by org_id, pipeline_id, stage_id, owner_id, currency;
    elsif tg_op = 'DELETE' then
        insert into stage_tallies
        select org_id, pipeline_id, stage_id, owner_id, currency, -count(*), -sum(value), -sum(value * probability)
          from before
         where archived_at is null
         group by org_id, pipeline_id, stage_id, owner_id, currency;
    else
        insert into stage_tallies
        select org_id, pipeline_id, stage_id, owner_id, currency, sum(deals), sum(value), sum(weighted)
          from (select org_id, pipeline_id, stage_id, owner_id, currency, -1 as deals, -value as value, -value * probability as weighted
                  from before
                 where archived_at is null
                 union all
                select org_id, pipeline_id, stage_id, owner_id, currency, 1, value, value * probability
                  from after
                 where archived_at is null) change
         group by org_id, pipeline_id, stage_id, owner_id, currency
        having sum(deals) <> 0 or sum(value) <> 0 or sum(weighted) <> 0;
    end if;
    return null;
end
$$;

create trigger deals_inserted after insert on deals referencing new table as after for each statement execute function tally_deals();
create trigger deals_updated after update on deals referencing old table as before new table as after for each statement execute function tally_deals();
create trigger deals_deleted after delete on deals referencing old table as before for each statement execute function tally_deals();

-- Everything that happened to a deal. A change of stage also says how long the deal had stood in the one before.
create table deal_history (
    id          uuid primary key,
    org_id      uuid        not null,
    deal_id     uuid        not null references deals (id),
    pipeline_id uuid        not null,
    at          timestamptz not null,
    actor_id    uuid,
    actor_name  text        not null default '',
    what        text        not null,
    from_stage  uuid,
    to_stage    uuid,
    stayed      interval,
    changes     jsonb       not null default '{}',
    -- What a move put aside, so that it can be undone.
    before      jsonb,
    version     bigint      not null
);

create index deal_history_of_deal on deal_history (deal_id, at desc, id desc);
create index deal_history_of_pipeline on deal_history (org_id, pipeline_id, at) include (deal_id, from_stage, to_stage, stayed) where to_stage is not null;

alter table deals enable row level security;
alter table stage_tallies enable row level security;
alter table deal_history enable row level security;

create policy organisation on deals to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy organisation on stage_tallies to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy organisation on deal_history to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy stream on deals to ${stream} using (true) with check (true);
create policy stream on stage_tallies to ${stream} using (true) with check (true);
create policy stream on deal_history to ${stream} using (true) with check (true);

grant select, insert, update on deals to ${api}, ${stream};
grant select, insert on stage_tallies, deal_history to ${api};
grant select, insert, delete on stage_tallies to ${stream};
grant select, insert, update on deal_history to ${stream};
