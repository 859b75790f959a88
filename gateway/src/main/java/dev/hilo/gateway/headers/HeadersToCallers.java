package dev.hilo.gateway.headers;

import dev.hilo.gateway.routes.PublicAddress;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Tells browsers what a page of ours may do. A service's own stricter word stands. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class HeadersToCallers implements WebFilter {

    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** The documentation's viewer writes style attributes. */
    private static final String DOCUMENTATION_POLICY =
            CONTENT_SECURITY_POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

    private final boolean secure;

    HeadersToCallers(PublicAddress here) {
        this.secure = here.secure();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        // No browser reads a webhook's answer.
        if (!path(exchange).startsWith("/webhooks/")) {
            exchange.getResponse().beforeCommit(() -> Mono.fromRunnable(() -> write(exchange)));
        }
        return chain.filter(exchange);
    }

    private void write(ServerWebExchange exchange) {
        HttpHeaders headers = exchange.getResponse().getHeaders();
        String path = path(exchange);
        headers.set(RequestId.HEADER, RequestId.of(exchange));
        headers.set("X-Content-Type-Options", "nosniff");
        setIfAbsent(
                headers,
                "Content-Security-Policy",
                path.startsWith("/docs") ? DOCUMENTATION_POLICY : CONTENT_SECURITY_POLICY);
        setIfAbsent(headers, "Referrer-Policy", "same-origin");
        setIfAbsent(headers, "X-Frame-Options", "DENY");
        setIfAbsent(headers, "Cross-Origin-Opener-Policy", "same-origin");
        setIfAbsent(headers, "Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (path.startsWith("/api/")) {
            setIfAbsent(headers, HttpHeaders.CACHE_CONTROL, "no-store");
        }
        if (secure) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    private static void setIfAbsent(HttpHeaders headers, String name, String value) {
        if (!headers.containsHeader(name)) {
            headers.set(name, value);
        }
    }

    private static String path(ServerWebExchange exchange) {
        return exchange.getRequest().getPath().value();
    }
}
