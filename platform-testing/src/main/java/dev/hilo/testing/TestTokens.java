package dev.hilo.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/** Access tokens as identity-service issues them, signed with a key of this JVM. */
public final class TestTokens {
    public static final String ISSUER = "http://localhost:8080";

    private static final Duration LIFETIME = Duration.ofHours(1);
    private static final Once<RSAKey> KEY = new Once<>(TestTokens::generateKey);
    private static final Once<JwksEndpoint> ENDPOINT =
            new Once<>(() -> JwksEndpoint.serving(new JWKSet(KEY.get().toPublicJWK())));

    private TestTokens() {}

    /** Somebody with every permission in the organisation. */
    public static String admin(UUID organisation) {
        return sign(claims(organisation, "ADMIN", Permissions.ALL).build());
    }

    /** Somebody with these permissions only, e.g. {@code contacts:view:all}. */
    public static String with(UUID organisation, String... permissions) {
        return sign(claims(organisation, "CONTRIBUTOR", List.of(permissions)).build());
    }

    /** The claims of a token that is valid now; a test may spoil some of them before {@link #sign}. */
    @SuppressWarnings("TimeZoneUsage") // No clock of Spring's reaches a static method.
    public static JWTClaimsSet.Builder claims(UUID organisation, String role, List<String> permissions) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .notBeforeTime(Date.from(now.minusSeconds(1)))
                .expirationTime(Date.from(now.plus(LIFETIME)))
                .jwtID(UUID.randomUUID().toString())
                .claim("org", organisation.toString())
                .claim("name", "Ana Prueba")
                .claim("email", "ana@example.test")
                .claim("locale", "es")
                .claim("roles", List.of(role))
                .claim("teams", List.of())
                .claim("permissions", permissions);
    }

    /** The claims as a token of this JVM's key. */
    public static String sign(JWTClaimsSet claims) {
        try {
            JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(KEY.get().getKeyID())
                    .build();
            SignedJWT token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(KEY.get()));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where services fetch the public key. */
    public static String jwkSetUri() {
        return ENDPOINT.get().uri();
    }

    private static RSAKey generateKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("test").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
