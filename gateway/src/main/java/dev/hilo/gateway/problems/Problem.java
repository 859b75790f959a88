package dev.hilo.gateway.problems;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A refusal of the gateway itself. Its texts are in {@code problems.properties} (Spanish) and
 * {@code problems_en.properties} under {@code problem.<code>}.
 */
public final class Problem extends RuntimeException {

    private final HttpStatus status;
    private final String code;
    private final Object[] arguments;
    private final @Nullable Duration retryAfter;

    private Problem(HttpStatus status, String code, @Nullable Duration retryAfter, Object... arguments) {
        super(code, null, false, false);
        this.status = status;
        this.code = code;
        this.retryAfter = retryAfter;
        this.arguments = arguments.clone();
    }

    /** A refusal that trying again does not change. */
    public static Problem of(HttpStatus status, String code, Object... arguments) {
        return new Problem(status, code, null, arguments);
    }

    /** A refusal for now: after that time the same request may succeed. */
    public static Problem forNow(HttpStatus status, String code, Duration retryAfter, Object... arguments) {
        return new Problem(status, code, retryAfter, arguments);
    }

    /** 401: nobody is signed in, or the session is over. */
    public static Problem notAuthenticated() {
        return of(HttpStatus.UNAUTHORIZED, "not-authenticated");
    }

    public HttpStatus status() {
        return status;
    }

    public String code() {
        return code;
    }

    Object[] arguments() {
        return arguments.clone();
    }

    Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
