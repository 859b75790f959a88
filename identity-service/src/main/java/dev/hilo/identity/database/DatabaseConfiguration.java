package dev.hilo.identity.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * Opens the two pools.
 *
 * <p>The authorization server has to find anybody by address or token before it knows an organisation, and the tables
 * that Spring brings have no organisation: they go through the role that reads all organisations, but may change no row
 * of any. Whatever belongs to an organisation is written, and read for the API, by the role that row level security
 * holds.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    private static final Duration LONGEST_WAIT_FOR_A_CONNECTION = Duration.ofSeconds(5);

    @Bean
    FlywayConnectionDetails migrations(DatabaseSettings settings) {
        return new MigrationConnection(settings);
    }

    @Bean
    @Primary
    HikariDataSource serverConnections(DatabaseSettings settings) {
        return pool(settings, settings.role("stream"), settings.streamConnections());
    }

    @Bean
    HikariDataSource organisationConnections(DatabaseSettings settings) {
        return pool(settings, settings.role("api"), settings.apiConnections());
    }

    @Bean
    @Primary
    JdbcTransactionManager transactionManager(DataSource serverConnections) {
        return new JdbcTransactionManager(serverConnections);
    }

    @Bean
    @Primary
    @DependsOnDatabaseInitialization
    JdbcClient serverRows(DataSource serverConnections) {
        return JdbcClient.create(serverConnections);
    }

    @Bean
    @DependsOnDatabaseInitialization
    JdbcClient organisationRows(@Qualifier("organisationConnections") DataSource connections) {
        return JdbcClient.create(connections);
    }

    @Bean
    OrganisationTransactions organisationTransactions(
            @Qualifier("organisationConnections") DataSource connections,
            @Qualifier("organisationRows") JdbcClient rows) {
        return new OrganisationTransactions(new JdbcTransactionManager(connections), rows);
    }

    private static HikariDataSource pool(DatabaseSettings settings, String role, int size) {
        HikariConfig pool = new HikariConfig();
        pool.setPoolName(role);
        pool.setJdbcUrl(settings.jdbcUrl());
        pool.setUsername(role);
        pool.setPassword(settings.password());
        pool.setMaximumPoolSize(size);
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(LONGEST_WAIT_FOR_A_CONNECTION.toMillis());
        pool.addDataSourceProperty("ApplicationName", role);
        return new HikariDataSource(pool);
    }

    /** Migrations are the owner's work, done before anybody else may use the tables. */
    private record MigrationConnection(DatabaseSettings settings) implements FlywayConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return settings.jdbcUrl();
        }

        @Override
        public String getUsername() {
            return settings.role("owner");
        }

        @Override
        public String getPassword() {
            return settings.password();
        }
    }
}
