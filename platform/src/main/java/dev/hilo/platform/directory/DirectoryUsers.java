package dev.hilo.platform.directory;

import dev.hilo.contracts.identity.IdentityEvent.UserChanged;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.database.Rows;
import dev.hilo.platform.database.StreamDatabase;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The users, and which teams they belong to. */
@Repository
class DirectoryUsers {

    private static final String KEEP = """
            insert into directory_users as known (id, org_id, name, email, locale, time_zone, active, version)
            select id, org_id, name, email, locale, time_zone, active, version
              from unnest(:ids::uuid[], :orgs::uuid[], :names::text[], :emails::text[], :locales::text[],
                          :zones::text[], :active::boolean[], :versions::bigint[])
                   as told (id, org_id, name, email, locale, time_zone, active, version)
                on conflict (id) do update
               set name = excluded.name,
                   email = excluded.email,
                   locale = excluded.locale,
                   time_zone = excluded.time_zone,
                   active = excluded.active,
                   version = excluded.version
             where excluded.version > known.version
            returning id
            """;

    private static final String LEAVE_TEAMS = "delete from directory_members where user_id = any(:users)";

    private static final String JOIN_TEAMS = """
            insert into directory_members (org_id, team_id, user_id)
            select org_id, team_id, user_id
              from unnest(:orgs::uuid[], :teams::uuid[], :users::uuid[]) as told (org_id, team_id, user_id)
                on conflict do nothing
            """;

    private final StreamDatabase database;

    DirectoryUsers(StreamDatabase database) {
        this.database = database;
    }

    Mono<Void> keep(List<UserChanged> pictures) {
        if (pictures.isEmpty()) {
            return Mono.empty();
        }
        return Rows.<UserChanged>of(pictures)
                .uuid("ids", UserChanged::userId)
                .uuid("orgs", UserChanged::org)
                .text("names", UserChanged::name)
                .text("emails", UserChanged::email)
                .text("locales", UserChanged::locale)
                .text("zones", UserChanged::timeZone)
                .flag("active", UserChanged::active)
                .integer("versions", UserChanged::version)
                .bindTo(database.sql(KEEP))
                .map(row -> Columns.uuid(row, "id"))
                .all()
                .collect(Collectors.toSet())
                .flatMap(changed -> keepTeams(pictures, changed));
    }

    /** Of a user whose picture came late the teams are late too. */
    private Mono<Void> keepTeams(List<UserChanged> pictures, Set<UUID> changed) {
        List<Membership> memberships = pictures.stream()
                .filter(user -> changed.contains(user.userId()))
                .flatMap(user -> user.teams().stream().map(team -> new Membership(user.org(), team, user.userId())))
                .toList();
        return database.sql(LEAVE_TEAMS)
                .bind("users", changed.toArray(UUID[]::new))
                .then()
                .then(join(memberships));
    }

    private Mono<Void> join(List<Membership> memberships) {
        return Rows.<Membership>of(memberships)
                .uuid("orgs", Membership::org)
                .uuid("teams", Membership::team)
                .uuid("users", Membership::user)
                .bindTo(database.sql(JOIN_TEAMS))
                .then();
    }

    private record Membership(UUID org, UUID team, UUID user) {}
}
