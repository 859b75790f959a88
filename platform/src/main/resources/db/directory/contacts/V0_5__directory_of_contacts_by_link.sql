-- Who follows when a link changes, and whose company changed its name.
create index directory_contacts_of_survivor on directory_contacts (merged_into) where merged_into is not null;
create index directory_contacts_of_company on directory_contacts (company_id) where company_id is not null;
