-- Work on many contacts that goes on in the background, a piece a transaction; whatever stops, goes on where it was.
create table bulk_jobs (
    id          uuid primary key,
    org_id      uuid        not null,
    actor       text        not null,
    actor_name  text        not null,
    action      jsonb       not null,
    status      text        not null default 'RUNNING',
    total       bigint      not null default 0,
    done        bigint      not null default 0,
    failed      bigint      not null default 0,
    created_at  timestamptz not null,
    finished_at timestamptz
);

create index bulk_jobs_running on bulk_jobs (id) where status = 'RUNNING';

create table bulk_targets (
    job_id     uuid not null references bulk_jobs (id),
    contact_id uuid not null,
    org_id     uuid not null,
    primary key (job_id, contact_id)
);

-- That somebody's data was given to them or forgotten; nothing of who it was.
create table privacy_acts (
    id         uuid primary key,
    org_id     uuid        not null,
    contact_id uuid        not null,
    act        text        not null,
    reason     text        not null,
    actor      text        not null,
    actor_name text        not null,
    at         timestamptz not null
);

create index privacy_acts_newest on privacy_acts (org_id, at desc, id desc);

alter table bulk_jobs enable row level security;
alter table bulk_targets enable row level security;
alter table privacy_acts enable row level security;

create policy organisation on bulk_jobs to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy organisation on bulk_targets to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy organisation on privacy_acts to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy stream on bulk_jobs to ${stream} using (true) with check (true);
create policy stream on bulk_targets to ${stream} using (true) with check (true);
create policy stream on privacy_acts to ${stream} using (true) with check (true);

grant select, insert, update on bulk_jobs to ${api}, ${stream};
grant select, insert, delete on bulk_targets to ${api}, ${stream};
grant select, insert on privacy_acts to ${api}, ${stream};

-- What erasing a person takes away for good.
grant delete on handles to ${api};
