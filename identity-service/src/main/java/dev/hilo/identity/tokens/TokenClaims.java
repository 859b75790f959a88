package dev.hilo.identity.tokens;

import dev.hilo.identity.access.Permissions;
import dev.hilo.identity.clients.IntegratorClient;
import dev.hilo.identity.clients.IntegratorClients;
import dev.hilo.identity.users.Account;
import dev.hilo.identity.users.Accounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/**
 * Says in each token whose it is and what they may do, as the database knows it at that moment: a refreshed token
 * carries the roles of now, and who was deactivated gets none.
 *
 * <p>Lists are {@link ArrayList}s, because the token store refuses to read unchangeable ones back.
 */
@Component
class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private final Accounts accounts;
    private final IntegratorClients clients;
    private final KeyRing keys;

    TokenClaims(Accounts accounts, IntegratorClients clients, KeyRing keys) {
        this.accounts = accounts;
        this.clients = clients;
        this.keys = keys;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        context.getJwsHeader().keyId(keys.signingKeyId());
        if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType())) {
            describe(client(context), context.getClaims());
            return;
        }
        Account account = account(context);
        describe(account, context.getClaims());
        if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            permit(account.org(), account.roles(), account.permissions(), context.getClaims());
            context.getClaims().claim("teams", new ArrayList<>(account.teams()));
        }
    }

    private Account account(JwtEncodingContext context) {
        Authentication user = Objects.requireNonNull(context.<Authentication>getPrincipal());
        UUID id = UUID.fromString(user.getName());
        return accounts.byId(id).orElseThrow(refusal(OAuth2ErrorCodes.INVALID_GRANT));
    }

    private IntegratorClient client(JwtEncodingContext context) {
        return clients.find(context.getRegisteredClient().getClientId())
                .orElseThrow(refusal(OAuth2ErrorCodes.UNAUTHORIZED_CLIENT));
    }

    private static void describe(Account account, JwtClaimsSet.Builder claims) {
        claims.claim("name", account.name());
        claims.claim("email", account.email());
        claims.claim("locale", account.locale());
    }

    private static void describe(IntegratorClient client, JwtClaimsSet.Builder claims) {
        claims.claim("name", client.name());
        permit(client.org(), List.of(client.role()), client.permissions(), claims);
    }

    private static void permit(UUID org, List<String> roles, List<String> permissions, JwtClaimsSet.Builder claims) {
        claims.claim("org", org.toString());
        claims.claim("roles", new ArrayList<>(roles));
        claims.claim("teams", new ArrayList<String>());
        claims.claim("permissions", Permissions.of(permissions).names());
    }

    private static Supplier<OAuth2AuthenticationException> refusal(String code) {
        return () -> new OAuth2AuthenticationException(code);
    }
}
