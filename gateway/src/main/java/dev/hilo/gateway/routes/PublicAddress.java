package dev.hilo.gateway.routes;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The one address that browsers and integrators know. It is a setting and not read from requests, so that nobody can
 * make us write links to a host of theirs.
 *
 * @param publicUrl for example {@code https://crm.example.org}; also the issuer of our tokens
 */
@ConfigurationProperties("hilo")
public record PublicAddress(
        @DefaultValue("http://localhost:8080") URI publicUrl) {

    /** An address below it; the path starts with a slash. */
    public String at(String path) {
        String base = publicUrl.toString();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
    }

    /** Without a slash at the end. */
    public String issuer() {
        return at("");
    }

    /** Whether browsers reach us by TLS, so that cookies may insist on it. */
    public boolean secure() {
        return "https".equals(publicUrl.getScheme());
    }
}
