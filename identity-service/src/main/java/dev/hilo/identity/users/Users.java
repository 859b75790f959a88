package dev.hilo.identity.users;

import dev.hilo.identity.web.Problem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The users of the organisation that is worked for. */
@Repository
class Users {

    private static final String COLUMNS = """
            select id, email, name, locale, time_zone, active, created_at, version,
                   array(select role
                           from user_roles held
                          where held.org_id = users.org_id
                            and held.user_id = users.id
                          order by role) as roles
              from users
            """;

    private static final String PAGE = COLUMNS + """
             where id > :after
               and (:active::boolean is null or active = :active)
               and (:words = '' or name ilike '%' || :words || '%')
             order by id
             limit :limit
            """;

    private static final String ONE = COLUMNS + " where id = :id";

    // Changes of one organisation's people wait for each other: two administrators cannot remove each other at once.
    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(hashtextextended(:org, 71))";

    private static final String ADD = """
            insert into users (org_id, email, name, locale, time_zone, password_hash)
            select id, :email, :name, :locale, coalesce(:timeZone, time_zone), :hash
              from organisations
             where id = :org
            returning id
            """;

    private static final String ADD_ROLE = """
            insert into user_roles (org_id, user_id, role)
            values (:org, :user, :role)
            """;

    private static final String DROP_ROLES = "delete from user_roles where user_id = :user";

    private static final String CHANGE = """
            update users
               set name = :name, locale = :locale, time_zone = :timeZone, active = :active, version = version + 1
             where id = :id
            """;

    private static final String PASSWORD_HASH = "select password_hash from users where id = :id";

    private static final String CHANGE_PASSWORD = """
            update users
               set password_hash = :hash, version = version + 1
             where id = :id
            """;

    private static final String ACTIVE_ADMINS = """
            select count(*)
              from users
              join user_roles held on held.org_id = users.org_id and held.user_id = users.id
             where users.active
               and held.role = 'ADMIN'
            """;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final JdbcClient rows;

    Users(@Qualifier("organisationRows") JdbcClient rows) {
        this.rows = rows;
    }

    /**
     * A piece of the list.
     *
     * @param active nothing: both who may sign in and who may not
     * @param words part of the name, in whatever case
     */
    List<User> page(Optional<UUID> after, @Nullable Boolean active, String words, int limit) {
        return rows.sql(PAGE)
                .param("after", after.orElse(BEFORE_ALL))
                .param("active", active)
                .param("words", words.replaceAll("([\\\\%_])", "\\\\$1"))
                .param("limit", limit)
                .query(Users::user)
                .list();
    }

    Optional<User> find(UUID id) {
        return rows.sql(ONE).param("id", id).query(Users::user).optional();
    }

    /** Finds one of them, and nobody else changes anybody until the transaction ends. */
    Optional<User> findForChange(UUID org, UUID id) {
        lock(org);
        return find(id);
    }

    UUID add(UUID org, NewUser user, String hash) {
        try {
            UUID id = rows.sql(ADD)
                    .param("org", org)
                    .param("email", user.email().strip())
                    .param("name", user.name().strip())
                    .param("locale", user.localeOrSpanish())
                    .param("timeZone", user.timeZone())
                    .param("hash", hash)
                    .query(UUID.class)
                    .single();
            addRoles(org, id, user.roles());
            return id;
        } catch (DuplicateKeyException taken) {
            throw Problem.conflict("email", "taken");
        }
    }

    void change(UUID org, User user) {
        rows.sql(CHANGE)
                .param("id", user.id())
                .param("name", user.name())
                .param("locale", user.locale())
                .param("timeZone", user.timeZone())
                .param("active", user.active())
                .update();
        rows.sql(DROP_ROLES).param("user", user.id()).update();
        addRoles(org, user.id(), user.roles());
    }

    String passwordHash(UUID id) {
        return rows.sql(PASSWORD_HASH).param("id", id).query(String.class).single();
    }

    void changePassword(UUID id, String hash) {
        rows.sql(CHANGE_PASSWORD).param("id", id).param("hash", hash).update();
    }

    long activeAdmins() {
        return rows.sql(ACTIVE_ADMINS).query(Long.class).single();
    }

    private void lock(UUID org) {
        rows.sql(ONE_AT_A_TIME).param("org", org.toString()).query(rs -> {});
    }

    private void addRoles(UUID org, UUID user, Collection<String> roles) {
        roles.stream()
                .distinct()
                .forEach(role -> rows.sql(ADD_ROLE)
                        .param("org", org)
                        .param("user", user)
                        .param("role", role)
                        .update());
    }

    private static User user(ResultSet row, int number) throws SQLException {
        return new User(
                row.getObject("id", UUID.class),
                row.getString("email"),
                row.getString("name"),
                row.getString("locale"),
                row.getString("time_zone"),
                row.getBoolean("active"),
                List.of((String[]) row.getArray("roles").getArray()),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }
}
