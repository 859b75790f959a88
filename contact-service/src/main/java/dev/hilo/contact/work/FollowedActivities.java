package dev.hilo.contact.work;

import dev.hilo.contracts.task.TaskEvent.ActivityLogged;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.database.Rows;
import dev.hilo.platform.database.StreamDatabase;
import io.r2dbc.spi.Readable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Which version of an activity timelines show, and on whose; to be asked inside a transaction. */
@Repository
class FollowedActivities {

    private static final String BEFORE = """
            select f.activity_id, f.contacts, f.version
              from followed_activities f
             where f.activity_id = any(:ids)
               for update
            """;

    private static final String KEEP = """
            insert into followed_activities (activity_id, org_id, contacts, version)
            select activity.id, activity.org_id, string_to_array(activity.contacts, ',')::uuid[], activity.version
              from unnest(:ids::uuid[], :orgs::uuid[], :contacts::text[], :versions::bigint[])
                   as activity (id, org_id, contacts, version)
                on conflict (activity_id) do update
               set contacts = excluded.contacts, version = excluded.version
            """;

    private final StreamDatabase database;

    FollowedActivities(StreamDatabase database) {
        this.database = database;
    }

    record Followed(UUID activity, List<UUID> contacts, long version) {}

    /** What timelines show now. */
    Mono<Map<UUID, Followed>> before(Collection<ActivityLogged> logged) {
        UUID[] ids = logged.stream().map(ActivityLogged::activityId).toArray(UUID[]::new);
        return database.sql(BEFORE)
                .bind("ids", ids)
                .map(FollowedActivities::followed)
                .all()
                .collect(Collectors.toMap(Followed::activity, followed -> followed));
    }

    Mono<Void> keep(List<ActivityLogged> logged) {
        return Rows.<ActivityLogged>of(logged)
                .uuid("ids", ActivityLogged::activityId)
                .uuid("orgs", ActivityLogged::org)
                .text("contacts", FollowedActivities::contacts)
                .integer("versions", ActivityLogged::version)
                .bindTo(database.sql(KEEP))
                .then();
    }

    private static String contacts(ActivityLogged activity) {
        return activity.deleted()
                ? ""
                : activity.contacts().stream().map(UUID::toString).collect(Collectors.joining(","));
    }

    private static Followed followed(Readable row) {
        return new Followed(
                Columns.uuid(row, "activity_id"),
                Columns.optional(row, "contacts", UUID[].class).map(List::of).orElseGet(List::of),
                Columns.integer(row, "version"));
    }
}
