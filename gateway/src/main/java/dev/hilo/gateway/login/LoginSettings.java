package dev.hilo.gateway.login;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the gateway knows callers' tokens.
 *
 * @param issuer what tokens must name
 * @param jwkSetUri where the keys that sign them are
 */
@ConfigurationProperties("hilo.security")
record LoginSettings(String issuer, URI jwkSetUri) {}
