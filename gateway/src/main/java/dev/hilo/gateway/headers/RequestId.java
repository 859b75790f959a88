package dev.hilo.gateway.headers;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.springframework.web.server.ServerWebExchange;

/** The name of a request in the logs of everybody it passes; callers may choose a sane one. */
final class RequestId {

    static final String HEADER = "X-Request-Id";
    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    private RequestId() {}

    static String of(ServerWebExchange exchange) {
        return (String) exchange.getAttributes().computeIfAbsent(HEADER, name -> choose(exchange));
    }

    private static String choose(ServerWebExchange exchange) {
        String asked = exchange.getRequest().getHeaders().getFirst(HEADER);
        return asked != null && SANE.matcher(asked).matches() ? asked : fresh();
    }

    /** Unique is enough here, unguessable is not needed: the secure generator would cost more than the whole filter. */
    private static String fresh() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }
}
