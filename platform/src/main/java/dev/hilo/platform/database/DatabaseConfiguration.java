package dev.hilo.platform.database;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import io.r2dbc.spi.ConnectionFactory;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigureBefore;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Primary;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.r2dbc.core.DatabaseClient;

/** Opens the two pools of a service; the tables are migrated before anybody can use one. */
@AutoConfiguration
@AutoConfigureBefore({R2dbcAutoConfiguration.class, FlywayAutoConfiguration.class})
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    private static final Duration LONGEST_WAIT_FOR_A_CONNECTION = Duration.ofSeconds(5);

    @Bean(destroyMethod = "dispose")
    @Primary
    ConnectionPool apiConnections(DatabaseSettings settings) {
        return pool(settings, settings.role("api"), settings.apiConnections());
    }

    @Bean(destroyMethod = "dispose")
    ConnectionPool streamConnections(DatabaseSettings settings) {
        return pool(settings, settings.role("stream"), settings.streamConnections());
    }

    @Bean
    @DependsOn("flywayInitializer")
    ApiDatabase apiDatabase(@Qualifier("apiConnections") ConnectionFactory connections) {
        return new ApiDatabase(DatabaseClient.create(connections), new OrganisationTransactionManager(connections));
    }

    @Bean
    @DependsOn("flywayInitializer")
    StreamDatabase streamDatabase(@Qualifier("streamConnections") ConnectionFactory connections) {
        return new StreamDatabase(DatabaseClient.create(connections), new R2dbcTransactionManager(connections));
    }

    private static ConnectionPool pool(DatabaseSettings settings, String role, int size) {
        return new ConnectionPool(
                ConnectionPoolConfiguration.builder(new PostgresqlConnectionFactory(settings.connectAs(role)))
                        .name(role)
                        .initialSize(0)
                        .maxSize(size)
                        .maxAcquireTime(LONGEST_WAIT_FOR_A_CONNECTION)
                        .maxIdleTime(Duration.ofMinutes(10))
                        .build());
    }
}
