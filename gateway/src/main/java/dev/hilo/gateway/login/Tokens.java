package dev.hilo.gateway.login;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;

/**
 * What a signed-in session may show the services.
 *
 * @param access the token they ask for
 * @param issuedAt when it was given
 * @param expiresAt its end
 * @param refresh what the next one is asked with; good for one use
 */
record Tokens(
        String access,
        Instant issuedAt,
        Instant expiresAt,
        @Nullable String refresh) {

    /** Long enough for the request that it is put on. */
    private static final Duration REST_NEEDED = Duration.ofSeconds(20);

    static Tokens of(OAuth2AccessToken access, @Nullable OAuth2RefreshToken refresh, Instant now) {
        Instant issued = access.getIssuedAt();
        Instant expires = access.getExpiresAt();
        return new Tokens(
                access.getTokenValue(),
                issued == null ? now : issued,
                expires == null ? now.plus(REST_NEEDED) : expires,
                refresh == null ? null : refresh.getTokenValue());
    }

    boolean freshAt(Instant now) {
        return now.plus(REST_NEEDED).isBefore(expiresAt);
    }

    OAuth2AccessToken accessToken() {
        return new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, access, issuedAt, expiresAt);
    }
}
