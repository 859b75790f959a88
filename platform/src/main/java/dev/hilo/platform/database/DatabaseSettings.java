package dev.hilo.platform.database;

import io.r2dbc.postgresql.PostgresqlConnectionConfiguration;
import io.r2dbc.postgresql.client.SSLMode;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where a service's database is.
 *
 * <p>Three roles work on it: {@code hilo_<service>_owner} migrates, {@code hilo_<service>_api} answers requests under
 * row level security, {@code hilo_<service>_stream} follows the event streams of all organisations.
 *
 * @param url {@code postgresql://host:port}
 * @param service names the roles
 * @param name of the database
 * @param password of the three roles
 * @param ssl {@code disable}, {@code prefer}, {@code require}, {@code verify-ca} or {@code verify-full}
 * @param apiConnections at most open for requests
 * @param streamConnections at most open for stream consumers and relays
 */
@ConfigurationProperties("hilo.database")
public record DatabaseSettings(
        @DefaultValue("postgresql://localhost:15432") String url,
        String service,
        String name,
        @DefaultValue("hilo") String password,
        @DefaultValue("disable") String ssl,
        @DefaultValue("12") int apiConnections,
        @DefaultValue("8") int streamConnections) {

    String role(String suffix) {
        return "hilo_%s_%s".formatted(service, suffix);
    }

    PostgresqlConnectionConfiguration connectAs(String role) {
        URI server = URI.create(url);
        return PostgresqlConnectionConfiguration.builder()
                .host(server.getHost())
                .port(server.getPort() < 0 ? 5432 : server.getPort())
                .database(name)
                .username(role)
                .password(password)
                .sslMode(SSLMode.fromValue(ssl))
                .applicationName(role)
                .build();
    }
}
