-- Activities as task.events tell of them: the version that timelines show, and on whose.
create table followed_activities (
    activity_id uuid primary key,
    org_id      uuid   not null,
    contacts    uuid[] not null,
    version     bigint not null
);

alter table followed_activities enable row level security;
create policy stream on followed_activities to ${stream} using (true) with check (true);
grant select, insert, update on followed_activities to ${stream};
-- An activity that was changed or taken back is so on timelines, too.
grant select, update, delete on timeline_entries to ${stream};
