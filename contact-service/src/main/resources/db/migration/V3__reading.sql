-- Search text begins with the name, without case and accents: the order in which people look for names.
alter table contacts add column sort_name text not null generated always as (left(search_text, 80)) stored;
drop index contacts_by_name;
create index contacts_by_name on contacts (org_id, sort_name, id);

-- Under row level security LIKE cannot use an index: the server fears that the operator tells what it sees. This view is
-- read with its owner's rights and names the organisation itself, as a plain condition beside which the index serves.
create view contact_search_texts as
    select id, search_text from contacts where org_id = nullif(current_setting('hilo.org', true), '')::uuid;
grant select on contact_search_texts to ${api};

-- Whoever reacted: in a group chat that may be another contact, whose messages stand in another conversation.
create index messages_reactions on messages (account_id, reply_to) where kind = 'REACTION';
