package dev.hilo.identity.users;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Active users of all organisations, for signing in and for writing tokens. */
@Repository
public class Accounts {

    private static final String ACTIVE = """
            select id, org_id, email, name, locale, time_zone, password_hash,
                   array(select role
                           from user_roles held
                          where held.org_id = users.org_id
                            and held.user_id = users.id
                          order by role) as roles,
                   array(select team.id::text
                           from team_members member
                           join teams team on team.org_id = member.org_id and team.id = member.team_id
                          where member.org_id = users.org_id
                            and member.user_id = users.id
                            and not team.archived
                          order by team.id) as teams,
                   array(select distinct unnest(permissions)
                           from user_roles held
                           join roles on roles.org_id = held.org_id and roles.name = held.role
                          where held.org_id = users.org_id
                            and held.user_id = users.id) as permissions
              from users
             where active
            """;

    private static final String BY_EMAIL = ACTIVE + " and lower(email) = lower(:email)";
    private static final String BY_ID = ACTIVE + " and id = :id";

    private final JdbcClient rows;

    Accounts(JdbcClient rows) {
        this.rows = rows;
    }

    /** Finds who signs in with the address, in whatever case it is written. */
    public Optional<Account> byEmail(String email) {
        return rows.sql(BY_EMAIL)
                .param("email", email.strip())
                .query(Accounts::account)
                .optional();
    }

    /** Finds them by their id. */
    public Optional<Account> byId(UUID id) {
        return rows.sql(BY_ID).param("id", id).query(Accounts::account).optional();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getObject("id", UUID.class),
                row.getObject("org_id", UUID.class),
                row.getString("email"),
                row.getString("name"),
                row.getString("locale"),
                row.getString("time_zone"),
                row.getString("password_hash"),
                words(row.getArray("roles")),
                words(row.getArray("teams")),
                words(row.getArray("permissions")));
    }

    private static List<String> words(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
