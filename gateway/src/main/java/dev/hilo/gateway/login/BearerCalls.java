package dev.hilo.gateway.login;

import dev.hilo.gateway.problems.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtReactiveAuthenticationManager;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Turns away bad tokens at the door and knows whose limit a good one counts against. This protects the services' time,
 * not their data: each verifies the token itself. So while the keys cannot be fetched, tokens go through unverified.
 */
@Component
class BearerCalls implements ReactiveAuthenticationManager {

    private static final Logger LOG = LoggerFactory.getLogger(BearerCalls.class);
    private static final String SCHEME = "Bearer ";

    private final ReactiveJwtDecoder decoder;
    private final ReactiveAuthenticationManager verifier;

    BearerCalls(LoginSettings settings, WebClient identity) {
        var keys = NimbusReactiveJwtDecoder.withJwkSetUri(settings.jwkSetUri().toString())
                .webClient(identity)
                .build();
        keys.setJwtValidator(JwtValidators.createDefaultWithIssuer(settings.issuer()));
        this.decoder = keys;
        this.verifier = new JwtReactiveAuthenticationManager(decoder);
    }

    /** Whether the caller brings a token of their own. */
    static boolean brings(ServerWebExchange exchange) {
        String header = exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    /** What stands in a token; fails with a 401 {@link Problem} if it is none of ours. */
    Mono<Jwt> verified(String token) {
        return decoder.decode(token).onErrorMap(BadJwtException.class, _ -> Problem.notAuthenticated());
    }

    @Override
    public Mono<Authentication> authenticate(Authentication token) {
        return verifier.authenticate(token)
                .onErrorResume(AuthenticationServiceException.class, BearerCalls::unverified);
    }

    private static Mono<Authentication> unverified(AuthenticationServiceException failure) {
        LOG.warn("A token goes through unverified: {}", failure.getMessage());
        return Mono.just(new AnonymousAuthenticationToken(
                "unverified", "unverified", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
    }
}
