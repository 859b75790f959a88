package dev.hilo.gateway.database;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import java.time.Duration;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;

/** Migrates the tables, then opens the pool. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    private static final int ATTEMPTS_WHILE_THE_SERVER_STARTS = 10;

    @Bean(initMethod = "migrate")
    Flyway migrations(DatabaseSettings settings) {
        return Flyway.configure()
                .dataSource(settings.jdbcUrl(), settings.owner(), settings.password())
                .connectRetries(ATTEMPTS_WHILE_THE_SERVER_STARTS)
                .connectRetriesInterval(2)
                .load();
    }

    @Bean(destroyMethod = "dispose")
    @DependsOn("migrations")
    ConnectionPool connections(DatabaseSettings settings) {
        return new ConnectionPool(ConnectionPoolConfiguration.builder(new PostgresqlConnectionFactory(settings.api()))
                .name("sessions")
                .initialSize(0)
                .maxSize(settings.connections())
                .maxAcquireTime(Duration.ofSeconds(3))
                .maxIdleTime(Duration.ofMinutes(10))
                .build());
    }

    @Bean
    DatabaseClient database(ConnectionPool connections) {
        return DatabaseClient.create(connections);
    }

    @Bean
    TransactionalOperator transaction(ConnectionPool connections) {
        return TransactionalOperator.create(new R2dbcTransactionManager(connections));
    }
}
