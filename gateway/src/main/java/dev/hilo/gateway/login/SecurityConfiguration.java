package dev.hilo.gateway.login;

import dev.hilo.gateway.routes.PublicAddress;
import dev.hilo.gateway.routes.Routes;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.CsrfSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.HeaderSpec;
import org.springframework.security.oauth2.client.oidc.web.server.logout.OidcClientInitiatedServerLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.authentication.RedirectServerAuthenticationFailureHandler;
import org.springframework.security.web.server.authentication.RedirectServerAuthenticationSuccessHandler;
import org.springframework.security.web.server.authentication.logout.DelegatingServerLogoutHandler;
import org.springframework.security.web.server.authentication.logout.SecurityContextServerLogoutHandler;
import org.springframework.security.web.server.authentication.logout.ServerLogoutHandler;
import org.springframework.security.web.server.authentication.logout.ServerLogoutSuccessHandler;
import org.springframework.security.web.server.authentication.logout.WebSessionServerLogoutHandler;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.csrf.CookieServerCsrfTokenRepository;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.server.savedrequest.NoOpServerRequestCache;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher.MatchResult;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Three kinds of callers, three chains: those we do not ask, those who bring a token, browsers with a session. */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class SecurityConfiguration {

    /** Webhooks are many, and identity-service guards its own pages, form and CSRF included. */
    @Bean
    @Order(1)
    SecurityWebFilterChain chainWithoutQuestions() {
        List<String> paths = new ArrayList<>(Routes.SIGN_IN_PATHS);
        paths.add(Routes.WEBHOOKS);
        paths.add(Routes.CHATS);
        return new OpenDoor(ServerWebExchangeMatchers.pathMatchers(paths.toArray(String[]::new)));
    }

    @Bean
    @Order(2)
    SecurityWebFilterChain tokenChain(ServerHttpSecurity http, BearerCalls calls, Refusals refusals) {
        return http.securityMatcher(SecurityConfiguration::bringsToken)
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .requestCache(cache -> cache.requestCache(NoOpServerRequestCache.getInstance()))
                .csrf(CsrfSpec::disable)
                .headers(HeaderSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .oauth2ResourceServer(tokens ->
                        tokens.authenticationEntryPoint(refusals).jwt(jwt -> jwt.authenticationManager(calls)))
                .authorizeExchange(exchange -> exchange.anyExchange().permitAll())
                .build();
    }

    @Bean
    @Order(3)
    SecurityWebFilterChain sessionChain(
            ServerHttpSecurity http,
            Refusals refusals,
            TokensBesideSession tokens,
            PublicAddress here,
            ServerLogoutSuccessHandler endOfBothSessions) {
        return http.authorizeExchange(exchange -> exchange.pathMatchers("/api/**")
                        .authenticated()
                        .anyExchange()
                        .permitAll())
                .requestCache(cache -> cache.requestCache(NoOpServerRequestCache.getInstance()))
                .headers(HeaderSpec::disable)
                .csrf(csrf -> csrf.csrfTokenRepository(csrfCookie(here))
                        .csrfTokenRequestHandler(new ServerCsrfTokenRequestAttributeHandler())
                        .accessDeniedHandler(refusals))
                .addFilterAfter(SecurityConfiguration::writeCsrfCookie, SecurityWebFiltersOrder.CSRF)
                .oauth2Login(login -> login.loginPage(Refusals.START_OF_LOGIN)
                        .authorizedClientRepository(tokens)
                        .authenticationSuccessHandler(new RedirectServerAuthenticationSuccessHandler("/"))
                        .authenticationFailureHandler(new RedirectServerAuthenticationFailureHandler("/?login=failed")))
                .logout(logout -> logout.logoutHandler(forgetting(tokens)).logoutSuccessHandler(endOfBothSessions))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .build();
    }

    /** Signing out here signs out at identity-service too, or the next login would need no password. */
    @Bean
    ServerLogoutSuccessHandler endOfBothSessions(ReactiveClientRegistrationRepository clients, PublicAddress here) {
        var handler = new OidcClientInitiatedServerLogoutSuccessHandler(clients);
        handler.setPostLogoutRedirectUri(here.at("/"));
        handler.setLogoutSuccessUrl(URI.create("/"));
        return handler;
    }

    /** An observation around each security filter costs more than the filters do. */
    @Bean
    SecurityObservationSettings observations() {
        return SecurityObservationSettings.noObservations();
    }

    private static Mono<MatchResult> bringsToken(ServerWebExchange exchange) {
        return BearerCalls.brings(exchange) ? MatchResult.match() : MatchResult.notMatch();
    }

    private static ServerLogoutHandler forgetting(TokensBesideSession tokens) {
        return new DelegatingServerLogoutHandler(
                tokens, new SecurityContextServerLogoutHandler(), new WebSessionServerLogoutHandler());
    }

    private static CookieServerCsrfTokenRepository csrfCookie(PublicAddress here) {
        var cookie = CookieServerCsrfTokenRepository.withHttpOnlyFalse();
        cookie.setCookieCustomizer(builder -> builder.path("/").sameSite("Lax").secure(here.secure()));
        return cookie;
    }

    /** The token is made when somebody asks for it; a page's first request has to have the cookie already. */
    private static Mono<Void> writeCsrfCookie(ServerWebExchange exchange, WebFilterChain chain) {
        Mono<CsrfToken> token = exchange.getAttributeOrDefault(CsrfToken.class.getName(), Mono.empty());
        return token.then(chain.filter(exchange));
    }
}
