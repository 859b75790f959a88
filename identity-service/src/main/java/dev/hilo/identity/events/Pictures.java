package dev.hilo.identity.events;

import dev.hilo.contracts.identity.IdentityEvent.OrganisationChanged;
import dev.hilo.contracts.identity.IdentityEvent.TeamChanged;
import dev.hilo.contracts.identity.IdentityEvent.UserChanged;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Users, teams and organisations as others see them, now. */
@Repository
class Pictures {

    private static final String USERS = """
            select id, org_id, name, email, locale, time_zone, active, version,
                   array(select team.id
                           from team_members member
                           join teams team on team.org_id = member.org_id and team.id = member.team_id
                          where member.org_id = users.org_id
                            and member.user_id = users.id
                            and not team.archived
                          order by team.id) as teams
              from users
            """;

    private static final String SOME_USERS = USERS + " where id = any(:ids::uuid[]) order by id";

    private static final String EVERY_USER = USERS + """
             where id > :after
             order by id
             limit :limit
            """;

    private static final String TEAMS = "select id, org_id, name, archived, version from teams";

    private static final String ORGANISATIONS =
            "select id, name, locale, time_zone, currency, country, version from organisations";

    private final JdbcClient everybody;
    private final JdbcClient own;
    private final Clock clock;

    Pictures(JdbcClient everybody, @Qualifier("organisationRows") JdbcClient own, Clock clock) {
        this.everybody = everybody;
        this.own = own;
        this.clock = clock;
    }

    List<UserChanged> users(Collection<UUID> ids) {
        return own.sql(SOME_USERS)
                .param("ids", ids.toArray(UUID[]::new))
                .query(this::userOf)
                .list();
    }

    List<TeamChanged> team(UUID id) {
        return own.sql(TEAMS + " where id = :id")
                .param("id", id)
                .query(this::teamOf)
                .list();
    }

    List<OrganisationChanged> organisation() {
        return own.sql(ORGANISATIONS).query(this::organisationOf).list();
    }

    List<UserChanged> everyUser(UUID after, int limit) {
        return everybody
                .sql(EVERY_USER)
                .param("after", after)
                .param("limit", limit)
                .query(this::userOf)
                .list();
    }

    List<TeamChanged> everyTeam() {
        return everybody.sql(TEAMS).query(this::teamOf).list();
    }

    List<OrganisationChanged> everyOrganisation() {
        return everybody.sql(ORGANISATIONS).query(this::organisationOf).list();
    }

    private UserChanged userOf(ResultSet row, int number) throws SQLException {
        return new UserChanged(
                eventId("UserChanged", row),
                row.getObject("org_id", UUID.class),
                clock.instant(),
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("email"),
                row.getString("locale"),
                row.getString("time_zone"),
                row.getBoolean("active"),
                List.of((UUID[]) row.getArray("teams").getArray()),
                row.getLong("version"));
    }

    private TeamChanged teamOf(ResultSet row, int number) throws SQLException {
        return new TeamChanged(
                eventId("TeamChanged", row),
                row.getObject("org_id", UUID.class),
                clock.instant(),
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getBoolean("archived"),
                row.getLong("version"));
    }

    private OrganisationChanged organisationOf(ResultSet row, int number) throws SQLException {
        return new OrganisationChanged(
                eventId("OrganisationChanged", row),
                row.getObject("id", UUID.class),
                clock.instant(),
                row.getString("name"),
                row.getString("locale"),
                row.getString("time_zone"),
                row.getString("currency"),
                row.getString("country"),
                row.getLong("version"));
    }

    /** The same version told twice is the same event. */
    private static UUID eventId(String type, ResultSet row) throws SQLException {
        String name = String.join(" ", type, row.getString("id"), row.getString("version"));
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
