package dev.hilo.standalone.servers;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Gives each service its database and its three roles: {@code hilo_X_owner} (owns and migrates), {@code hilo_X_api}
 * (row level security holds) and {@code hilo_X_stream} (stream consumers). What is there already stays as it is.
 *
 * @param jdbcUrl of any database of the server, usually {@code postgres}
 * @param user may create roles and databases
 */
public record Databases(String jdbcUrl, String user, String password) {
    public static final List<String> SERVICES = List.of("identity", "gateway", "ingestion", "contact", "deal", "task");
    private static final List<String> ROLES = List.of("owner", "api", "stream");
    private static final String PREFIX = "hilo";

    /** One database per service, named {@code hilo_X}. */
    public void provision(String rolePassword) {
        provision(PREFIX, SERVICES, rolePassword);
    }

    /**
     * Databases named {@code <prefix>_X} for the services named; the roles belong to the server and keep their names.
     *
     * @throws ServerFailure when the server refuses
     */
    public void provision(String databasePrefix, List<String> services, String rolePassword) {
        try (Connection connection = DriverManager.getConnection(jdbcUrl, user, password)) {
            for (String service : services) {
                for (String role : ROLES) {
                    provideRole(connection, roleName(service, role), rolePassword);
                }
                provideDatabase(connection, databasePrefix + "_" + service, service);
            }
        } catch (SQLException e) {
            throw new ServerFailure(
                    "The databases could not be prepared at %s: %s".formatted(jdbcUrl, e.getMessage()), e);
        }
    }

    /** Ends what is connected to the databases of this prefix and drops them. */
    public void drop(String databasePrefix, List<String> services) {
        try (Connection connection = DriverManager.getConnection(jdbcUrl, user, password)) {
            for (String service : services) {
                execute(
                        connection,
                        "drop database if exists %s with (force)".formatted(databasePrefix + "_" + service));
            }
        } catch (SQLException e) {
            throw new ServerFailure(
                    "The databases could not be dropped at %s: %s".formatted(jdbcUrl, e.getMessage()), e);
        }
    }

    private static void provideRole(Connection connection, String role, String rolePassword) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", role)) {
            execute(connection, "create role " + role);
        }
        execute(
                connection,
                "alter role %s with login inherit nocreatedb nocreaterole password %s"
                        .formatted(role, literal(connection, rolePassword)));
        requireHarmless(connection, role);
    }

    /** Row level security is only as good as the role it is meant for. */
    private static void requireHarmless(Connection connection, String role) throws SQLException {
        if (exists(connection, "select 1 from pg_roles where rolname = ? and (rolsuper or rolbypassrls)", role)) {
            throw new ServerFailure("The role %s may bypass row level security: alter role %s nosuperuser nobypassrls."
                    .formatted(role, role));
        }
    }

    private static void provideDatabase(Connection connection, String database, String service) throws SQLException {
        String owner = roleName(service, "owner");
        if (!exists(connection, "select 1 from pg_database where datname = ?", database)) {
            becomeMember(connection, owner);
            execute(connection, "create database %s owner %s".formatted(database, owner));
        }
        execute(connection, "revoke all on database %s from public".formatted(database));
        execute(
                connection,
                "grant connect on database %s to %s, %s"
                        .formatted(database, roleName(service, "api"), roleName(service, "stream")));
    }

    /** Only a member may give a database to a role; a superuser is as good as one. */
    private static void becomeMember(Connection connection, String owner) throws SQLException {
        if (!exists(connection, "select 1 where pg_has_role(current_user, ?, 'set')", owner)) {
            execute(connection, "grant %s to current_user".formatted(owner));
        }
    }

    private static String roleName(String service, String role) {
        return "%s_%s_%s".formatted(PREFIX, service, role);
    }

    private static boolean exists(Connection connection, String sql, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String literal(Connection connection, String value) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.enquoteLiteral(value);
        }
    }
}
