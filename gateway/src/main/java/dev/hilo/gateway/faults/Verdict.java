package dev.hilo.gateway.faults;

import dev.hilo.gateway.problems.Problem;
import java.io.IOException;
import java.net.UnknownHostException;
import java.util.concurrent.TimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ResponseStatusException;
import reactor.netty.http.client.PrematureCloseException;
import reactor.netty.internal.shaded.reactor.pool.PoolAcquireTimeoutException;

/**
 * What the end of a call says about the service. Only signs that it is away or drowning count: a 500 is one request's
 * bug, and one organisation's bug must not shut the door to all.
 */
enum Verdict {
    WELL,
    /** It could not be reached, or broke off. */
    AWAY,
    /** It did not answer in time. */
    SLOW,
    /** The caller's doing, or ours. */
    NOT_ITS_FAULT;

    static Verdict of(ServerHttpResponse response) {
        HttpStatusCode status = response.getStatusCode();
        if (status == null) {
            return WELL;
        }
        return switch (status.value()) {
            case 502, 504 -> AWAY;
            case 503 -> deliberate(response.getHeaders()) ? WELL : AWAY;
            default -> WELL;
        };
    }

    /** A service that says itself what is missing, and when to come again, is well: Kafka is away, for example. */
    private static boolean deliberate(HttpHeaders answer) {
        return answer.containsHeader(HttpHeaders.RETRY_AFTER)
                && MediaType.APPLICATION_PROBLEM_JSON.isCompatibleWith(answer.getContentType());
    }

    static Verdict of(Throwable failure) {
        return switch (failure) {
            case Problem _ -> NOT_ITS_FAULT;
            case ResponseStatusException refused when refused.getStatusCode() == HttpStatus.GATEWAY_TIMEOUT -> SLOW;
            case PoolAcquireTimeoutException _ -> SLOW;
            case TimeoutException _ -> SLOW;
            case java.net.ConnectException _ -> AWAY;
            case UnknownHostException _ -> AWAY;
            case PrematureCloseException _ -> AWAY;
            default -> NOT_ITS_FAULT;
        };
    }

    /**
     * Whether it is a broken connection whose end we cannot tell: not counted, but answered like a service that is
     * away.
     */
    static boolean broken(Throwable failure) {
        return failure instanceof IOException;
    }
}
