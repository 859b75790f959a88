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

create table imports (
    id          uuid primary key,
    org_id      uuid        not null,
    actor       text        not null,
    actor_name  text        not null,
    file_name   text        not null,
    format      text        not null,
    charset     text        not null default '',
    delimiter   text        not null default '',
    headers     text[]      not null default '{}',
    status      text        not null,
    mapping     jsonb       not null default '{}',
    duplicates  text        not null default 'UPDATE',
    dry_run     boolean     not null default false,
    total       bigint      not null default 0,
    done        bigint      not null default 0,
    created     bigint      not null default 0,
    updated     bigint      not null default 0,
    skipped     bigint      not null default 0,
    failed      bigint      not null default 0,
    created_at  timestamptz not null,
    finished_at timestamptz,
    version     bigint      not null default 1
);

create index imports_newest on imports (org_id, created_at desc, id desc);
create index imports_at_work on imports (id) where status in ('RUNNING', 'UNDOING');

create table import_rows (
    import_id  uuid   not null references imports (id),
    line       bigint not null,
    org_id     uuid   not null,
    cells      text[] not null,
    -- Null until it has been dealt with.
    outcome    text,
    contact_id uuid,
    errors     jsonb  not null default '[]',
    -- The record before the row changed it, for undoing, and its version after.
    before     jsonb,
    version    bigint,
    primary key (import_id, line)
);

create index import_rows_to_do on import_rows (import_id, line) where outcome is null;
create index import_rows_failed on import_rows (import_id, line) where outcome = 'FAILED';

-- How columns of these names were understood the last time.
create table import_mappings (
    org_id  uuid   not null,
    headers text[] not null,
    mapping jsonb  not null,
    primary key (org_id, headers)
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
alter table imports enable row level security;
alter table import_rows enable row level security;
alter table import_mappings enable row level security;
alter table privacy_acts enable row level security;

create policy organisation on bulk_jobs to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy organisation on bulk_targets to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy organisation on imports to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy organisation on import_rows to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy organisation on import_mappings to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy organisation on privacy_acts to ${api} using (org_id = nullif(current_setting('hilo.org', true), '')::uuid);
create policy stream on bulk_jobs to ${stream} using (true) with check (true);
create policy stream on bulk_targets to ${stream} using (true) with check (true);
create policy stream on imports to ${stream} using (true) with check (true);
create policy stream on import_rows to ${stream} using (true) with check (true);
create policy stream on import_mappings to ${stream} using (true) with check (true);
create policy stream on privacy_acts to ${stream} using (true) with check (true);

grant select, insert, update on bulk_jobs, imports, import_rows, import_mappings to ${api}, ${stream};
grant select, insert, delete on bulk_targets to ${api}, ${stream};
grant select, insert on privacy_acts to ${api}, ${stream};
grant delete on import_rows to ${api};

-- What erasing a person takes away for good.
grant delete on handles to ${api};
