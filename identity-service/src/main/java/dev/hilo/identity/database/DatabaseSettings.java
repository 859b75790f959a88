package dev.hilo.identity.database;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the database is.
 *
 * @param url {@code postgresql://host:port}, if need be with {@code ?sslmode=…}
 * @param service names the roles {@code hilo_<service>_owner}, {@code _api} and {@code _stream}
 * @param name of the database
 * @param password of the three roles
 * @param ssl {@code disable}, {@code prefer}, {@code require}, {@code verify-ca} or {@code verify-full}; used where the
 *     address does not say it
 * @param apiConnections at most open for the API
 * @param streamConnections at most open for the authorization server
 */
@ConfigurationProperties("hilo.database")
public record DatabaseSettings(
        @DefaultValue("postgresql://localhost:15432") String url,
        @DefaultValue("identity") String service,
        @DefaultValue("hilo_identity") String name,
        @DefaultValue("hilo") String password,
        @DefaultValue("disable") String ssl,
        @DefaultValue("6") int apiConnections,
        @DefaultValue("10") int streamConnections) {

    String role(String suffix) {
        return "hilo_%s_%s".formatted(service, suffix);
    }

    String jdbcUrl() {
        int question = url.indexOf('?');
        String server = question < 0 ? url : url.substring(0, question);
        String options = question < 0 ? "sslmode=" + ssl : url.substring(question + 1);
        return "jdbc:%s/%s?%s".formatted(server.replaceAll("/+$", ""), name, options);
    }

    /** Says nothing secret, so that it may stand in a log. */
    @Override
    public String toString() {
        return "DatabaseSettings[url=%s, name=%s]".formatted(url, name);
    }
}
