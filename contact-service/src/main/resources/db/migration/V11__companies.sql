create table companies (
    id                  uuid primary key,
    org_id              uuid        not null,
    name                text        not null,
    domain              text        not null default '',
    status              text        not null default 'PROSPECT',
    kind                text        not null default 'CUSTOMER',
    parent_id           uuid references companies (id),
    main_contact_id     uuid,
    owner_id            uuid,
    website             text        not null default '',
    tax_id              text        not null default '',
    description         text        not null default '',
    industry            text        not null default '',
    size                text,
    country             text        not null default '',
    tier                text        not null default '',
    segment             text        not null default '',
    vertical            text        not null default '',
    icp_fit             smallint,
    addresses           jsonb       not null default '[]',
    phones              jsonb       not null default '[]',
    emails              jsonb       not null default '[]',
    tags                text[]      not null default '{}',
    custom              jsonb       not null default '{}',
    health_score        smallint,
    churn_risk          text,
    expansion_potential text,
    adoption            smallint,
    nps                 smallint,
    nps_at              date,
    contract_start      date,
    contract_end        date,
    contract_value      numeric,
    mrr                 numeric,
    arr                 numeric,
    currency            text,
    renewal_on          date,
    subscription_kind   text        not null default '',
    payment_terms       text        not null default '',
    search_text         text        not null,
    sort_name           text        not null generated always as (left(search_text, 80)) stored,
    archived_at         timestamptz,
    created_at          timestamptz not null,
    updated_at          timestamptz not null,
    version             bigint      not null default 1
);

-- A domain tells one company: whoever writes from it is linked to that one.
create unique index companies_of_domain on companies (org_id, domain) where domain <> '' and archived_at is null;
create index companies_by_name on companies (org_id, sort_name, id);
create index companies_newest on companies (org_id, created_at desc, id desc);
create index companies_search on companies using gin (org_id, search_text gin_trgm_ops);
create index companies_of_parent on companies (parent_id) where parent_id is not null;
create index companies_to_renew on companies (renewal_on) where renewal_on is not null;

-- Under row level security LIKE cannot use an index; see contact_search_texts.
create view company_search_texts as
    select id, search_text, tags, custom from companies where org_id = nullif(current_setting('hilo.org', true), '')::uuid;
grant select on company_search_texts to ${api};

-- Where somebody works; contacts.company_id and company_name repeat the main one, for lists and search.
create table contact_companies (
    org_id     uuid        not null,
    contact_id uuid        not null,
    company_id uuid        not null references companies (id),
    main       boolean     not null,
    role       text        not null default '',
    -- The company's domain made the link, nobody said so.
    by_domain  boolean     not null default false,
    created_at timestamptz not null default now(),
    primary key (contact_id, company_id)
);

create index contact_companies_of_company on contact_companies (company_id, contact_id);

-- Which warnings of a renewal have been given.
create table renewal_warnings (
    company_id uuid        not null,
    org_id     uuid        not null,
    renewal_on date        not null,
    notice     smallint    not null,
    warned_at  timestamptz not null,
    primary key (company_id, renewal_on, notice)
);

alter table companies enable row level security;
alter table contact_companies enable row level security;
alter table renewal_warnings enable row level security;

create policy organisation on companies to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy organisation on contact_companies to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy organisation on renewal_warnings to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy stream on companies to ${stream} using (true) with check (true);
create policy stream on contact_companies to ${stream} using (true) with check (true);
create policy stream on renewal_warnings to ${stream} using (true) with check (true);

grant select, insert, update on companies to ${api}, ${stream};
grant select, insert, update, delete on contact_companies to ${api}, ${stream};
grant select, insert on renewal_warnings to ${api}, ${stream};
