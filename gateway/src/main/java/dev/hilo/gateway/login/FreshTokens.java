package dev.hilo.gateway.login;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.hilo.gateway.problems.Problem;
import dev.hilo.gateway.routes.Part;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.ReactiveOAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/**
 * Gives a session's access token, a new one when the old one is at its end.
 *
 * <p>A refresh token is good for one use. So of all the requests that find the token old at the same time one asks for
 * a new one: within this replica they share a Mono, across replicas a row lock keeps them in line.
 */
@Component
class FreshTokens {

    private static final Logger LOG = LoggerFactory.getLogger(FreshTokens.class);
    private static final Duration LONGEST_REFRESH = Duration.ofSeconds(30);

    private final SessionTokens tokens;
    private final ReactiveOAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> identity;
    private final ClientRegistration client;
    private final TransactionalOperator transaction;
    private final Clock clock;
    private final Cache<UUID, Mono<Tokens>> underWay =
            Caffeine.newBuilder().expireAfterWrite(LONGEST_REFRESH).build();

    FreshTokens(
            SessionTokens tokens,
            ReactiveOAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> identity,
            ClientRegistration client,
            TransactionalOperator transaction,
            Clock clock) {
        this.tokens = tokens;
        this.identity = identity;
        this.client = client;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * A token that lives long enough for a request; nothing if the session has none.
     *
     * <p>Fails with a 401 {@link Problem} when identity-service gives no new one, with a 503 when it does not answer.
     */
    Mono<String> of(UUID session) {
        return tokens.find(session)
                .flatMap(found -> freshAt(found) ? Mono.just(found) : refreshOnce(session))
                .map(Tokens::access);
    }

    private Mono<Tokens> refreshOnce(UUID session) {
        return underWay.get(
                session,
                key -> refresh(key).doFinally(end -> underWay.invalidate(key)).cache());
    }

    private Mono<Tokens> refresh(UUID session) {
        return tokens.findAndLock(session)
                .flatMap(locked -> freshAt(locked) ? Mono.just(locked) : renew(session, locked))
                .as(transaction::transactional)
                .onErrorResume(OAuth2AuthorizationException.class, refusal -> refused(session, refusal));
    }

    private Mono<Tokens> renew(UUID session, Tokens old) {
        if (old.refresh() == null) {
            return Mono.error(Problem.notAuthenticated());
        }
        var request = new OAuth2RefreshTokenGrantRequest(
                client, old.accessToken(), new OAuth2RefreshToken(old.refresh(), old.issuedAt()));
        return identity.getTokenResponse(request)
                .map(this::tokens)
                .flatMap(renewed -> tokens.replace(session, renewed));
    }

    private Tokens tokens(OAuth2AccessTokenResponse answer) {
        return Tokens.of(answer.getAccessToken(), answer.getRefreshToken(), clock.instant());
    }

    private Mono<Tokens> refused(UUID session, OAuth2AuthorizationException refusal) {
        LOG.info("A session's token was not renewed: {}", refusal.getMessage());
        if (OAuth2ErrorCodes.INVALID_GRANT.equals(refusal.getError().getErrorCode())) {
            return tokens.remove(session).then(Mono.error(Problem.notAuthenticated()));
        }
        return Mono.error(
                Problem.forNow(HttpStatus.SERVICE_UNAVAILABLE, "part-away", Duration.ofSeconds(3), Part.IDENTITY));
    }

    private boolean freshAt(Tokens found) {
        return found.freshAt(clock.instant());
    }
}
