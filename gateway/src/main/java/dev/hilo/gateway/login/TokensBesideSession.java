package dev.hilo.gateway.login;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizedClientRepository;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.logout.ServerLogoutHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/**
 * Keeps the tokens of a login beside its session, and forgets them at logout. The session knows only where they are.
 */
@Component
class TokensBesideSession implements ServerOAuth2AuthorizedClientRepository, ServerLogoutHandler {

    private static final String ATTRIBUTE = "hilo.tokens";

    private final SessionTokens tokens;
    private final Clock clock;

    TokensBesideSession(SessionTokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Where the session's tokens are. */
    static Optional<UUID> of(WebSession session) {
        return Optional.ofNullable(session.getAttribute(ATTRIBUTE));
    }

    /** Nobody reads them this way: {@link RelayToken} does, and renews them. */
    @Override
    public <T extends OAuth2AuthorizedClient> Mono<T> loadAuthorizedClient(
            String registration, Authentication user, ServerWebExchange exchange) {
        return Mono.empty();
    }

    @Override
    public Mono<Void> saveAuthorizedClient(
            OAuth2AuthorizedClient client, Authentication user, ServerWebExchange exchange) {
        UUID id = UUID.randomUUID();
        return exchange.getSession()
                .doOnNext(session -> session.getAttributes().put(ATTRIBUTE, id))
                .then(tokens.add(id, Tokens.of(client.getAccessToken(), client.getRefreshToken(), clock.instant())));
    }

    @Override
    public Mono<Void> removeAuthorizedClient(String registration, Authentication user, ServerWebExchange exchange) {
        return exchange.getSession()
                .flatMap(session -> Mono.justOrEmpty(of(session)))
                .flatMap(tokens::remove);
    }

    @Override
    public Mono<Void> logout(WebFilterExchange exchange, Authentication user) {
        return removeAuthorizedClient(ClientConfiguration.REGISTRATION, user, exchange.getExchange());
    }
}
