package dev.hilo.gateway.routes;

import java.time.Duration;
import java.util.Optional;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.util.unit.DataSize;
import org.springframework.web.server.ServerWebExchange;

/**
 * The rules that a routed request goes by.
 *
 * @param part the service it goes to
 * @param traffic what kind of caller uses it
 * @param largestBody what is larger is refused with 413
 * @param longestWait until the service must have begun to answer
 */
public record Lane(Part part, Traffic traffic, DataSize largestBody, Duration longestWait) {

    static final String ATTRIBUTE = "lane";

    /** Who comes along. */
    public enum Traffic {
        /** Providers: no login, signatures are checked behind. */
        WEBHOOK,
        /** Visitors of the organisations' sites, in a web chat: no login. */
        CHAT,
        /** identity-service's own pages and endpoints: it knows its callers itself. */
        SIGN_IN,
        /** Signed-in browsers and integrators. */
        API
    }

    /** The lane of a request, once its route is known. */
    public static Optional<Lane> of(ServerWebExchange exchange) {
        Route route = exchange.getAttribute(ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR);
        return route == null
                ? Optional.empty()
                : Optional.ofNullable((Lane) route.getMetadata().get(ATTRIBUTE));
    }
}
