package dev.hilo.standalone.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EmbeddedPostgresTests {
    @TempDir
    Path folder;

    PostgresSettings settings;

    @BeforeEach
    void choose_a_port() {
        settings = PostgresSettings.durable(folder.resolve("postgres"), FreePort.any());
    }

    @AfterEach
    void stop() {
        EmbeddedPostgres.stop(settings);
    }

    @Test
    void data_is_there_after_a_restart_and_after_a_kill() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(settings)) {
            execute(server, "create table note (text text)");
            execute(server, "insert into note values ('first')");
        }
        assertThat(EmbeddedPostgres.find(settings)).isInstanceOf(Postmaster.None.class);

        EmbeddedPostgres again = EmbeddedPostgres.start(settings);
        execute(again, "insert into note values ('second')");
        kill();
        assertThat(EmbeddedPostgres.find(settings)).isInstanceOf(Postmaster.Stale.class);

        EmbeddedPostgres third = EmbeddedPostgres.start(settings);
        assertThat(ask(third, "select string_agg(text, ', ' order by text) from note"))
                .isEqualTo("first, second");
        assertThat(ask(third, "show fsync") + ask(third, "show synchronous_commit"))
                .isEqualTo("onon");
    }

    @Test
    void a_server_that_still_runs_is_taken_over_unless_its_settings_changed() {
        EmbeddedPostgres.start(settings);
        Postmaster first = EmbeddedPostgres.find(settings);
        EmbeddedPostgres.start(settings);
        assertThat(EmbeddedPostgres.find(settings)).isEqualTo(first);

        settings = PostgresSettings.throwaway(settings.folder(), settings.port());
        EmbeddedPostgres.start(settings);
        assertThat(EmbeddedPostgres.find(settings))
                .isInstanceOf(Postmaster.Running.class)
                .isNotEqualTo(first);
    }

    @Test
    void a_pid_file_that_names_another_program_is_no_obstacle() throws Exception {
        EmbeddedPostgres.start(settings).close();
        Files.writeString(
                settings.folder().resolve("data/postmaster.pid"),
                ProcessHandle.current().pid() + "\n");

        try (EmbeddedPostgres server = EmbeddedPostgres.start(settings)) {
            assertThat(ask(server, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void provisioning_twice_is_the_same_as_once_and_keeps_services_apart() throws Exception {
        EmbeddedPostgres server = EmbeddedPostgres.start(settings);
        server.databases().provision("secret");
        server.databases().provision("other");
        server.databases().provision("test7", List.of("contact"), "other");

        assertThat(ask(server, "select count(*) from pg_database where datname like 'hilo\\_%'"))
                .isEqualTo("6");
        assertThat(ask(server, "select count(*) from pg_roles where rolname like 'hilo\\_%' and rolbypassrls"))
                .isEqualTo("0");
        connect(server, "hilo_contact", "hilo_contact_api", "other").close();
        connect(server, "test7_contact", "hilo_contact_owner", "other").close();
        assertThatThrownBy(() -> connect(server, "hilo_contact", "hilo_contact_api", "secret"))
                .hasMessageContaining("password");
        assertThatThrownBy(() -> connect(server, "hilo_contact", "hilo_gateway_api", "other"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void owners_can_install_the_extensions_the_services_use() throws Exception {
        EmbeddedPostgres server = EmbeddedPostgres.start(settings);
        server.databases().provision("secret");

        try (Connection owner = connect(server, "hilo_contact", "hilo_contact_owner", "secret")) {
            for (String extension : List.of("pg_trgm", "unaccent", "btree_gin")) {
                owner.createStatement().execute("create extension " + extension);
            }
        }
    }

    private void kill() {
        if (EmbeddedPostgres.find(settings) instanceof Postmaster.Running(long pid)) {
            ProcessHandle.of(pid).orElseThrow().destroyForcibly();
            Awaitility.await().until(() -> EmbeddedPostgres.find(settings) instanceof Postmaster.Stale);
        }
    }

    private static Connection connect(EmbeddedPostgres server, String database, String user, String password)
            throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(database), user, password);
    }

    private static void execute(EmbeddedPostgres server, String sql) throws SQLException {
        try (Connection connection = connect(server, "postgres", EmbeddedPostgres.SUPERUSER, server.password())) {
            connection.createStatement().execute(sql);
        }
    }

    private static String ask(EmbeddedPostgres server, String sql) throws SQLException {
        try (Connection connection = connect(server, "postgres", EmbeddedPostgres.SUPERUSER, server.password());
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
