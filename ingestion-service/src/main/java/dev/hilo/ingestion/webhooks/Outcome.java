package dev.hilo.ingestion.webhooks;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/**
 * How a post ends.
 *
 * <p>Whatever repeating could mend is answered 503 or 429, with Retry-After. What it could not is answered 200 once it
 * is safe: a provider that is refused sends the same again for days, and some stop sending anything at all.
 */
enum Outcome {
    ACCEPTED(HttpStatus.OK, "", 0),
    UNPARSED(HttpStatus.OK, "", 0),
    CHALLENGED(HttpStatus.OK, "", 0),
    NOT_CHALLENGED(HttpStatus.FORBIDDEN, "not-challenged", 0),
    UNKNOWN(HttpStatus.NOT_FOUND, "unknown-account", 0),
    FORGED(HttpStatus.UNAUTHORIZED, "forged", 0),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "too-large", 0),
    WRONG_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "wrong-type", 0),
    WRONG_METHOD(HttpStatus.METHOD_NOT_ALLOWED, "status-405", 0),
    TOO_FAST(HttpStatus.TOO_MANY_REQUESTS, "too-fast", 1),
    TRY_AGAIN(HttpStatus.SERVICE_UNAVAILABLE, "try-again", 5);

    private final HttpStatus status;
    private final String problem;
    private final int retryAfter;

    Outcome(HttpStatus status, String problem, int retryAfter) {
        this.status = status;
        this.problem = problem;
        this.retryAfter = retryAfter;
    }

    HttpStatus status() {
        return status;
    }

    /** Code of the problem told, empty for a success. */
    String problem() {
        return problem;
    }

    /** In seconds; 0 if repeating is no use. */
    int retryAfter() {
        return retryAfter;
    }

    /** As it stands in metrics. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
