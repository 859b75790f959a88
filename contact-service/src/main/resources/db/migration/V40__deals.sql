-- The deals of contacts and companies, as deal.events tell of them: what is counted here is right although deals live
-- elsewhere. A deal stays with the contact it was given; who that is part of is asked when it is shown.
create table contact_deals (
    deal_id       uuid primary key,
    org_id        uuid        not null,
    contact_id    uuid,
    company_id    uuid,
    owner_id      uuid,
    name          text        not null,
    stage_name    text        not null,
    status        text        not null,
    value         numeric     not null,
    currency      text        not null,
    base_value    numeric     not null,
    base_currency text        not null,
    closed_at     timestamptz,
    archived      boolean     not null,
    changed_at    timestamptz not null,
    version       bigint      not null
);

create index contact_deals_of_contact on contact_deals (contact_id, changed_at desc, deal_id desc) where contact_id is not null;
create index contact_deals_of_company on contact_deals (company_id, changed_at desc, deal_id desc) where company_id is not null;

alter table contact_deals enable row level security;
create policy organisation on contact_deals to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy stream on contact_deals to ${stream} using (true) with check (true);
grant select on contact_deals to ${api};
grant select, insert, update on contact_deals to ${stream};
