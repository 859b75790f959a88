package dev.hilo.identity.login;

import dev.hilo.identity.settings.IdentitySettings;
import dev.hilo.identity.users.Account;
import dev.hilo.identity.users.Accounts;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.springframework.boot.session.autoconfigure.DefaultCookieSerializerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Signing in with address and password. */
@Configuration(proxyBeanMethods = false)
class LoginConfiguration implements WebMvcConfigurer {

    private static final String NOTHING_FROM_ELSEWHERE =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    @Order(3)
    SecurityFilterChain loginSecurity(
            HttpSecurity http,
            LoginAttempts attempts,
            LoginPage page,
            SignedIn signedIn,
            RequestCache savedRequests,
            MeterRegistry meters) {
        return http.securityMatcher(LoginForm.PATH, "/assets/login/**")
                .authorizeHttpRequests(paths -> paths.anyRequest().permitAll())
                .requestCache(cache -> cache.requestCache(savedRequests))
                .formLogin(form -> form.loginPage(LoginForm.PATH)
                        .usernameParameter(LoginForm.EMAIL)
                        .passwordParameter(LoginForm.PASSWORD)
                        .successHandler(signedIn)
                        .failureHandler(refused(meters)))
                .addFilterBefore(new LoginFilter(attempts, page), UsernamePasswordAuthenticationFilter.class)
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(NOTHING_FROM_ELSEWHERE))
                        .referrerPolicy(referrer -> {}))
                // The only refusal here is a form that is older than its session.
                .exceptionHandling(handling -> handling.accessDeniedHandler(
                        (request, response, failure) -> response.sendRedirect("/login?stale")))
                .build();
    }

    @Bean
    UserDetailsService userDetails(Accounts accounts) {
        return email -> accounts.byEmail(email)
                .map(LoginConfiguration::principal)
                .orElseThrow(() -> new UsernameNotFoundException("unknown"));
    }

    @Bean
    RequestCache savedRequests() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(request -> HttpMethod.GET.matches(request.getMethod())
                && request.getServletPath().equals("/oauth2/authorize"));
        return cache;
    }

    @Bean
    DefaultCookieSerializerCustomizer secureCookie(IdentitySettings settings) {
        boolean secure = "https".equals(settings.publicUrl().getScheme());
        return cookie -> cookie.setUseSecureCookie(secure);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/login/**")
                .addResourceLocations("classpath:/login/assets/")
                .setCacheControl(CacheControl.maxAge(Duration.ofHours(1)));
    }

    /** Unknown address, wrong password, inactive account: from outside they all look the same. */
    private static AuthenticationFailureHandler refused(MeterRegistry meters) {
        return (request, response, failure) -> {
            meters.counter("hilo.logins", "outcome", "refused").increment();
            response.sendRedirect("/login?error");
        };
    }

    /** Named by their id, so that tokens and sessions keep belonging to them when their address changes. */
    private static UserDetails principal(Account account) {
        return User.withUsername(account.id().toString())
                .password(account.passwordHash())
                .authorities(
                        account.roles().stream().map(role -> "ROLE_" + role).toArray(String[]::new))
                .build();
    }
}
