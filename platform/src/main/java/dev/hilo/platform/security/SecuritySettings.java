package dev.hilo.platform.security;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens are believed.
 *
 * @param issuer exactly as it stands in the tokens: the public address of the installation
 * @param jwkSetUri where the issuer's keys are read
 * @param openPaths that answer without a token, beside health, metrics and the API description
 */
@ConfigurationProperties("hilo.security")
public record SecuritySettings(
        @DefaultValue("http://localhost:8080") String issuer,
        @DefaultValue("http://localhost:8081/oauth2/jwks") String jwkSetUri,
        @DefaultValue({}) List<String> openPaths) {}
