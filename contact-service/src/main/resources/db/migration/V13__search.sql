-- Who was written down by hand has never been talked with, and still has a place in the list: the last one.
alter table engagements add column talked_at timestamptz not null
    generated always as (coalesce(last_interaction_at, timestamptz '1970-01-01 00:00:00+00')) stored;
drop index engagements_latest;
create index engagements_latest on engagements (org_id, talked_at desc, contact_id desc);
