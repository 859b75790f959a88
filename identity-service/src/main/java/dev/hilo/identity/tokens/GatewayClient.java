package dev.hilo.identity.tokens;

import dev.hilo.identity.clients.MachineSecretEncoder;
import dev.hilo.identity.settings.IdentitySettings;
import java.time.Duration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;

/** The gateway: the only client that people sign in through. */
@Component
public class GatewayClient {

    private static final Duration ACCESS_TOKEN = Duration.ofMinutes(5);
    // A working day without a sign of life.
    private static final Duration REFRESH_TOKEN = Duration.ofHours(12);

    private final RegisteredClientRepository registered;
    private final IdentitySettings settings;

    GatewayClient(RegisteredClientRepository registered, IdentitySettings settings) {
        this.registered = registered;
        this.settings = settings;
    }

    /** Writes it as the settings are today: secret and public address may have changed since the last start. */
    public void register() {
        String issuer = settings.issuer();
        String id = settings.gatewayClientId();
        registered.save(RegisteredClient.withId(id)
                .clientId(id)
                .clientName("Hilo")
                .clientSecret(new MachineSecretEncoder().encode(settings.gatewayClientSecret()))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUri(issuer + "/login/oauth2/code/hilo")
                .postLogoutRedirectUri(issuer + "/")
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .scope(OidcScopes.EMAIL)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(ACCESS_TOKEN)
                        .refreshTokenTimeToLive(REFRESH_TOKEN)
                        .reuseRefreshTokens(false)
                        .build())
                .build());
    }
}
