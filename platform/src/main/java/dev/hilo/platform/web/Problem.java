package dev.hilo.platform.web;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A refusal that the caller can do something about; {@link ProblemHandler} tells it as RFC 9457 problem details in the
 * caller's language. Its texts are in {@code problems.properties} under {@code problem.<code>}.
 */
public final class Problem extends RuntimeException {

    private final HttpStatus status;
    private final String code;
    private final Object[] arguments;
    private final List<FieldError> errors;
    private final @Nullable Duration retryAfter;
    private final Map<String, Object> members;

    public Problem(HttpStatus status, String code, Object... arguments) {
        this(status, code, List.of(), null, Map.of(), arguments);
    }

    private Problem(
            HttpStatus status,
            String code,
            List<FieldError> errors,
            @Nullable Duration retryAfter,
            Map<String, Object> members,
            Object... arguments) {
        super(code, null, false, false);
        this.status = status;
        this.code = code;
        this.errors = List.copyOf(errors);
        this.retryAfter = retryAfter;
        this.members = Map.copyOf(members);
        this.arguments = arguments.clone();
    }

    /** 422 with every field that is wrong. */
    public static Problem invalid(List<FieldError> errors) {
        return new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "invalid", errors, null, Map.of());
    }

    /** 422 for a single field. */
    public static Problem invalid(String field, String code, Object... arguments) {
        return invalid(List.of(new FieldError(field, code, arguments)));
    }

    /** 409: what is asked for rests on something that is not so any more. */
    public static Problem conflict(FieldError error, String code, Object... arguments) {
        return new Problem(HttpStatus.CONFLICT, code, List.of(error), null, Map.of(), arguments);
    }

    /** 404: it is not there, or it is not the caller's. */
    public static Problem notFound() {
        return new Problem(HttpStatus.NOT_FOUND, "not-found");
    }

    /** 503: a part that is needed is away; the same request may succeed later. */
    public static Problem unavailable(String code, Duration retryAfter) {
        return new Problem(HttpStatus.SERVICE_UNAVAILABLE, code, List.of(), retryAfter, Map.of());
    }

    /** The same, telling this as well: a member of the problem details beside the usual ones. */
    public Problem with(String member, Object value) {
        Map<String, Object> more = new HashMap<>(members);
        more.put(member, value);
        return new Problem(status, code, errors, retryAfter, more, arguments);
    }

    public HttpStatus status() {
        return status;
    }

    public String code() {
        return code;
    }

    Object[] arguments() {
        return arguments;
    }

    Map<String, Object> members() {
        return members;
    }

    /** The fields that are wrong; empty where it is about something else. */
    public List<FieldError> errors() {
        return errors;
    }

    Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
