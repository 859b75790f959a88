package dev.hilo.identity.teams;

import dev.hilo.identity.web.Problem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The teams of the organisation that is worked for. */
@Repository
public class Teams {

    private static final String COLUMNS = """
            select id, name, archived, created_at, version,
                   array(select user_id
                           from team_members member
                          where member.org_id = teams.org_id
                            and member.team_id = teams.id
                          order by user_id) as members
              from teams
            """;

    private static final String PAGE = COLUMNS + """
             where id > :after
               and (:archived::boolean is null or archived = :archived)
             order by id
             limit :limit
            """;

    private static final String ONE = COLUMNS + " where id = :id";

    private static final String ONE_FOR_CHANGE = ONE + " for update";

    private static final String OF_A_USER = COLUMNS + """
             where not archived
               and id in (select team_id from team_members where user_id = :user)
             order by name
            """;

    private static final String ADD = """
            insert into teams (org_id, name)
            values (:org, :name)
            returning id
            """;

    private static final String CHANGE = """
            update teams
               set name = :name, archived = :archived, version = version + 1
             where id = :id
            """;

    private static final String DROP_MEMBERS = "delete from team_members where team_id = :team";

    private static final String ADD_MEMBERS = """
            insert into team_members (org_id, team_id, user_id)
            select :org, :team, unnest(:members::uuid[])
            """;

    private static final String KNOWN_USERS = "select count(*) from users where id = any(:ids::uuid[])";

    /** Which teams somebody is in is part of what others know of them. */
    private static final String TOUCH_USERS = "update users set version = version + 1 where id = any(:ids::uuid[])";

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final JdbcClient rows;

    Teams(@Qualifier("organisationRows") JdbcClient rows) {
        this.rows = rows;
    }

    /** The teams that somebody works in now. */
    public List<Team> of(UUID user) {
        return rows.sql(OF_A_USER).param("user", user).query(Teams::team).list();
    }

    List<Team> page(Optional<UUID> after, Optional<Boolean> archived, int limit) {
        return rows.sql(PAGE)
                .param("after", after.orElse(BEFORE_ALL))
                .param("archived", archived.orElse(null))
                .param("limit", limit)
                .query(Teams::team)
                .list();
    }

    Optional<Team> find(UUID id) {
        return rows.sql(ONE).param("id", id).query(Teams::team).optional();
    }

    /** Finds it, and nobody else changes it until the transaction ends. */
    Optional<Team> findForChange(UUID id) {
        return rows.sql(ONE_FOR_CHANGE).param("id", id).query(Teams::team).optional();
    }

    UUID add(UUID org, String name, Collection<UUID> members) {
        try {
            UUID id = rows.sql(ADD)
                    .param("org", org)
                    .param("name", name)
                    .query(UUID.class)
                    .single();
            addMembers(org, id, members);
            return id;
        } catch (DuplicateKeyException taken) {
            throw Problem.conflict("name", "taken");
        }
    }

    void change(UUID org, Team team) {
        try {
            rows.sql(CHANGE)
                    .param("id", team.id())
                    .param("name", team.name())
                    .param("archived", team.archived())
                    .update();
        } catch (DuplicateKeyException taken) {
            throw Problem.conflict("name", "taken");
        }
        rows.sql(DROP_MEMBERS).param("team", team.id()).update();
        addMembers(org, team.id(), team.members());
    }

    boolean areUsers(Collection<UUID> ids) {
        return rows.sql(KNOWN_USERS)
                        .param("ids", ids.toArray(UUID[]::new))
                        .query(Long.class)
                        .single()
                == ids.size();
    }

    void touchUsers(Collection<UUID> ids) {
        rows.sql(TOUCH_USERS).param("ids", ids.toArray(UUID[]::new)).update();
    }

    private void addMembers(UUID org, UUID team, Collection<UUID> members) {
        rows.sql(ADD_MEMBERS)
                .param("org", org)
                .param("team", team)
                .param("members", members.toArray(UUID[]::new))
                .update();
    }

    private static Team team(ResultSet row, int number) throws SQLException {
        return new Team(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getBoolean("archived"),
                List.of((UUID[]) row.getArray("members").getArray()),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }
}
