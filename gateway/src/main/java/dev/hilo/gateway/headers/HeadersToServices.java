package dev.hilo.gateway.headers;

import dev.hilo.gateway.routes.Lane;
import dev.hilo.gateway.routes.PublicAddress;
import java.net.URI;
import java.util.List;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * What reaches a service: no cookies, save identity-service's own; no claims of the caller about who forwarded it, but
 * ours; a request id.
 */
@Component
class HeadersToServices implements HttpHeadersFilter, Ordered {

    private static final String LOGIN_COOKIE = "HILO_LOGIN";
    private static final List<String> NOT_FOR_CALLERS_TO_SAY = List.of(
            "Forwarded",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Port",
            "X-Forwarded-Prefix",
            "X-Forwarded-Proto",
            "X-Forwarded-Ssl",
            "X-Real-IP");

    private final CallerAddress callers;
    private final String host;
    private final String port;
    private final String scheme;

    HeadersToServices(CallerAddress callers, PublicAddress here) {
        URI address = here.publicUrl();
        this.callers = callers;
        this.scheme = address.getScheme();
        this.host = address.getAuthority();
        this.port = String.valueOf(address.getPort() > 0 ? address.getPort() : here.secure() ? 443 : 80);
    }

    @Override
    public HttpHeaders filter(HttpHeaders input, ServerWebExchange exchange) {
        HttpHeaders headers = new HttpHeaders();
        headers.addAll(input);
        headers.remove(HttpHeaders.COOKIE);
        NOT_FOR_CALLERS_TO_SAY.forEach(headers::remove);
        headers.set("X-Forwarded-For", callers.of(exchange));
        headers.set("X-Forwarded-Host", host);
        headers.set("X-Forwarded-Port", port);
        headers.set("X-Forwarded-Proto", scheme);
        headers.set(RequestId.HEADER, RequestId.of(exchange));
        Lane.of(exchange)
                .filter(lane -> lane.traffic() == Lane.Traffic.SIGN_IN)
                .ifPresent(signIn -> keepLoginCookie(exchange, headers));
        return headers;
    }

    private static void keepLoginCookie(ServerWebExchange exchange, HttpHeaders headers) {
        HttpCookie cookie = exchange.getRequest().getCookies().getFirst(LOGIN_COOKIE);
        if (cookie != null) {
            headers.set(HttpHeaders.COOKIE, LOGIN_COOKIE + "=" + cookie.getValue());
        }
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
