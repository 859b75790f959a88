-- The contacts and companies that other records hang on, as contact.events tell of them. Records keep the contact they
-- were given; root_id is the person that contact is part of now.
create table directory_contacts (
    id           uuid primary key,
    org_id       uuid    not null,
    display_name text    not null,
    company_id   uuid,
    company_name text    not null default '',
    owner_id     uuid,
    archived     boolean not null default false,
    erased       boolean not null default false,
    merged_into  uuid,
    -- When the last word about merged_into was said: words that come late change nothing.
    linked_at    timestamptz,
    root_id      uuid    not null,
    version      bigint  not null
);

create table directory_companies (
    id       uuid primary key,
    org_id   uuid    not null,
    name     text    not null,
    domain   text    not null default '',
    owner_id uuid,
    archived boolean not null default false,
    version  bigint  not null
);

create index directory_contacts_of_person on directory_contacts (root_id);
create index directory_contacts_of_organisation on directory_contacts (org_id);
create index directory_companies_of_organisation on directory_companies (org_id);

alter table directory_contacts enable row level security;
alter table directory_companies enable row level security;

create policy organisation on directory_contacts to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy organisation on directory_companies to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy stream on directory_contacts to ${stream} using (true) with check (true);
create policy stream on directory_companies to ${stream} using (true) with check (true);

grant select on directory_contacts, directory_companies to ${api};
grant select, insert, update, delete on directory_contacts, directory_companies to ${stream};
