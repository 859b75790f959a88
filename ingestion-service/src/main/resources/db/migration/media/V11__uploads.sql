create table uploads (
    id          uuid primary key,
    org_id      uuid        not null,
    uploaded_by text        not null,
    mime_type   text        not null,
    file_name   text        not null,
    size        bigint      not null,
    sha256      text        not null,
    created_at  timestamptz not null default now()
);

alter table uploads enable row level security;
create policy organisation on uploads to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy stream on uploads to ${stream} using (true) with check (true);

grant select, insert on uploads to ${api};
grant select on uploads to ${stream};
