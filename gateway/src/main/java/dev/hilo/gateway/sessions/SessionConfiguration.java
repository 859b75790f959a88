package dev.hilo.gateway.sessions;

import dev.hilo.gateway.routes.PublicAddress;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.annotation.web.server.EnableSpringWebSession;
import org.springframework.web.server.session.CookieWebSessionIdResolver;
import org.springframework.web.server.session.WebSessionIdResolver;

/** Sessions go by the cookie {@code HILO_SESSION}, which no script can read. */
@Configuration(proxyBeanMethods = false)
@EnableSpringWebSession
class SessionConfiguration {

    @Bean
    WebSessionIdResolver sessionCookie(PublicAddress here) {
        var cookie = new CookieWebSessionIdResolver();
        cookie.setCookieName("HILO_SESSION");
        cookie.addCookieInitializer(
                builder -> builder.path("/").httpOnly(true).sameSite("Lax").secure(here.secure()));
        return cookie;
    }

    @Bean
    @SuppressWarnings("TimeZoneUsage") // Instants only.
    Clock clock() {
        return Clock.systemUTC();
    }
}
