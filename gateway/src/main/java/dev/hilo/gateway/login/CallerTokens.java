package dev.hilo.gateway.login;

import dev.hilo.gateway.problems.Problem;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The verified token of whoever calls, where the gateway itself has to know what they may do. */
@Component
public class CallerTokens {

    private final BearerCalls bearers;
    private final FreshTokens sessions;

    CallerTokens(BearerCalls bearers, FreshTokens sessions) {
        this.bearers = bearers;
        this.sessions = sessions;
    }

    /** The token that they brought, or the one of their session; fails with a 401 {@link Problem} without one. */
    public Mono<Jwt> of(ServerWebExchange exchange) {
        return (BearerCalls.brings(exchange) ? brought(exchange) : ofSession(exchange))
                .switchIfEmpty(Mono.error(Problem::notAuthenticated));
    }

    private static Mono<Jwt> brought(ServerWebExchange exchange) {
        return exchange.getPrincipal().ofType(JwtAuthenticationToken.class).map(JwtAuthenticationToken::getToken);
    }

    private Mono<Jwt> ofSession(ServerWebExchange exchange) {
        return exchange.getSession()
                .flatMap(session -> Mono.justOrEmpty(TokensBesideSession.of(session)))
                .flatMap(sessions::of)
                .flatMap(bearers::verified);
    }
}
