package dev.hilo.gateway.database;

import io.r2dbc.postgresql.PostgresqlConnectionConfiguration;
import io.r2dbc.postgresql.client.SSLMode;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where the gateway's database is. The role {@code hilo_gateway_owner} migrates it, {@code hilo_gateway_api} works on
 * it.
 *
 * @param url {@code postgresql://host:port}, perhaps with {@code ?sslmode=…}, which goes before {@code ssl}
 * @param name of the database
 * @param password of both roles
 * @param ssl {@code disable}, {@code prefer}, {@code require}, {@code verify-ca} or {@code verify-full}
 * @param connections at most open
 */
@ConfigurationProperties("hilo.database")
record DatabaseSettings(
        @DefaultValue("postgresql://localhost:15432") URI url,
        @DefaultValue("hilo_gateway") String name,
        @DefaultValue("hilo") String password,
        @DefaultValue("disable") String ssl,
        @DefaultValue("10") int connections) {

    private static final int POSTGRESQL_PORT = 5432;

    /** The address for Flyway, which needs JDBC. */
    String jdbcUrl() {
        return "jdbc:postgresql://%s:%d/%s?sslmode=%s".formatted(url.getHost(), port(), name, sslMode());
    }

    String owner() {
        return "hilo_gateway_owner";
    }

    PostgresqlConnectionConfiguration api() {
        return PostgresqlConnectionConfiguration.builder()
                .host(url.getHost())
                .port(port())
                .database(name)
                .username("hilo_gateway_api")
                .password(password)
                .sslMode(SSLMode.fromValue(sslMode()))
                .applicationName("gateway")
                .build();
    }

    private int port() {
        return url.getPort() < 0 ? POSTGRESQL_PORT : url.getPort();
    }

    private String sslMode() {
        String asked =
                UriComponentsBuilder.fromUri(url).build().getQueryParams().getFirst("sslmode");
        return asked == null ? ssl : asked;
    }
}
