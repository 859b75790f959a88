package dev.hilo.platform.security;

import dev.hilo.platform.tenancy.Tenancy;
import dev.hilo.platform.web.Problem;
import dev.hilo.platform.web.ProblemWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.savedrequest.NoOpServerRequestCache;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Every service verifies the token itself: nothing is trusted for coming from inside. */
@AutoConfiguration
@EnableWebFluxSecurity
@EnableConfigurationProperties(SecuritySettings.class)
class SecurityConfiguration implements WebFluxConfigurer {

    private static final List<String> ALWAYS_OPEN = List.of("/actuator/**", "/v3/api-docs/**");

    @Bean
    ReactiveJwtDecoder tokens(SecuritySettings settings) {
        NimbusReactiveJwtDecoder decoder =
                NimbusReactiveJwtDecoder.withJwkSetUri(settings.jwkSetUri()).build();
        decoder.setJwtValidator(JwtValidators.createDefaultWithIssuer(settings.issuer()));
        return decoder;
    }

    @Bean
    SecurityWebFilterChain security(ServerHttpSecurity http, SecuritySettings settings, ProblemWriter problems) {
        String[] open = Stream.concat(ALWAYS_OPEN.stream(), settings.openPaths().stream())
                .toArray(String[]::new);
        return http.csrf(ServerHttpSecurity.CsrfSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .headers(ServerHttpSecurity.HeaderSpec::disable)
                .requestCache(cache -> cache.requestCache(NoOpServerRequestCache.getInstance()))
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .authorizeExchange(paths ->
                        paths.pathMatchers(open).permitAll().anyExchange().authenticated())
                .oauth2ResourceServer(server -> server.jwt(jwt -> {})
                        .authenticationEntryPoint((exchange, failure) ->
                                problems.write(exchange, HttpStatus.UNAUTHORIZED, "not-authenticated"))
                        .accessDeniedHandler(
                                (exchange, failure) -> problems.write(exchange, HttpStatus.FORBIDDEN, "not-permitted")))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(
                        (exchange, failure) -> problems.write(exchange, HttpStatus.UNAUTHORIZED, "not-authenticated")))
                .addFilterAfter(new OrganisationFilter(problems), SecurityWebFiltersOrder.AUTHORIZATION)
                .build();
    }

    @Override
    public void configureArgumentResolvers(ArgumentResolverConfigurer configurer) {
        configurer.addCustomResolver(new CallerArgument());
    }

    /** From here on every transaction of the request works for the caller's organisation, and for no other. */
    private record OrganisationFilter(ProblemWriter problems) implements WebFilter {

        @Override
        public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
            return ReactiveSecurityContextHolder.getContext()
                    .mapNotNull(SecurityContext::getAuthentication)
                    .ofType(JwtAuthenticationToken.class)
                    .map(token -> Optional.of(Caller.of(token.getToken())))
                    .defaultIfEmpty(Optional.empty())
                    .flatMap(caller -> goOn(caller, exchange, chain))
                    // No controller has the request yet, so nobody else would put a refusal into words.
                    .onErrorResume(Problem.class, problem -> problems.write(exchange, problem));
        }

        private static Mono<Void> goOn(Optional<Caller> caller, ServerWebExchange exchange, WebFilterChain chain) {
            Mono<Void> rest = chain.filter(exchange);
            return caller.map(known -> rest.contextWrite(Tenancy.of(known.org())))
                    .orElse(rest);
        }
    }
}
