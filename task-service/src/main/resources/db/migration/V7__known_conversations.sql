-- Who has which conversation, as conversation.events tell: for whoever is to hear that a message did not arrive.
create table known_conversations (
    id          uuid primary key,
    org_id      uuid   not null,
    contact_id  uuid   not null,
    assignee_id uuid,
    version     bigint not null
);

alter table known_conversations enable row level security;
create policy stream on known_conversations to ${stream} using (true) with check (true);
grant select, insert, update on known_conversations to ${stream};
