package dev.hilo.identity.permissions;

import dev.hilo.identity.access.Permissions;
import dev.hilo.identity.web.Problem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The roles of the organisation that is worked for. */
@Repository
public class Roles {

    private static final String COLUMNS = "select name, built_in, permissions, version from roles";

    private static final String ALL = COLUMNS + " order by name";

    private static final String ONE = COLUMNS + " where name = :name";

    private static final String ONE_FOR_CHANGE = ONE + " for update";

    private static final String ADD = """
            insert into roles (org_id, name, permissions)
            values (:org, :name, :permissions)
            """;

    private static final String CHANGE = """
            update roles
               set permissions = :permissions, version = version + 1
             where name = :name
            """;

    private static final String IS_HELD = """
            select exists (select from user_roles where role = :name)
                or exists (select from integrator_clients where role = :name)
            """;

    private static final String REMOVE = "delete from roles where name = :name";

    private static final String SEED = """
            insert into roles (org_id, name, built_in, permissions)
            values (:org, :name, true, :permissions)
            """;

    private final JdbcClient rows;

    Roles(@Qualifier("organisationRows") JdbcClient rows) {
        this.rows = rows;
    }

    /** Every role there is; they are few. */
    public List<Role> all() {
        return rows.sql(ALL).query(Roles::role).list();
    }

    /** What the holder of all of these roles may do. */
    public Permissions permissions(Collection<String> names) {
        return Permissions.of(all().stream()
                .filter(role -> names.contains(role.name()))
                .flatMap(role -> role.permissions().stream())
                .toList());
    }

    /**
     * Lets pass names of roles that exist.
     *
     * @throws Problem 422 naming the field otherwise
     */
    public void requireKnown(String field, Collection<String> names) {
        List<String> known = all().stream().map(Role::name).toList();
        if (!known.containsAll(names)) {
            throw Problem.invalid(field, "one-of", String.join(", ", known));
        }
    }

    /** Gives a new organisation what each begins with. */
    public void seed(UUID org) {
        Arrays.stream(BuiltInRole.values())
                .map(BuiltInRole::role)
                .forEach(role -> rows.sql(SEED)
                        .param("org", org)
                        .param("name", role.name())
                        .param("permissions", role.permissions().toArray(String[]::new))
                        .update());
    }

    Optional<Role> find(String name) {
        return rows.sql(ONE).param("name", name).query(Roles::role).optional();
    }

    /** Finds it, and nobody changes it or gives it to anybody until the transaction ends. */
    Optional<Role> findForChange(String name) {
        return rows.sql(ONE_FOR_CHANGE).param("name", name).query(Roles::role).optional();
    }

    void add(UUID org, String name, List<String> permissions) {
        try {
            rows.sql(ADD)
                    .param("org", org)
                    .param("name", name)
                    .param("permissions", permissions.toArray(String[]::new))
                    .update();
        } catch (DuplicateKeyException taken) {
            throw Problem.conflict("name", "taken");
        }
    }

    void change(String name, List<String> permissions) {
        rows.sql(CHANGE)
                .param("name", name)
                .param("permissions", permissions.toArray(String[]::new))
                .update();
    }

    boolean isHeld(String name) {
        return rows.sql(IS_HELD).param("name", name).query(Boolean.class).single();
    }

    void remove(String name) {
        rows.sql(REMOVE).param("name", name).update();
    }

    private static Role role(ResultSet row, int number) throws SQLException {
        return new Role(
                row.getString("name"),
                row.getBoolean("built_in"),
                List.of((String[]) row.getArray("permissions").getArray()),
                row.getInt("version"));
    }
}
