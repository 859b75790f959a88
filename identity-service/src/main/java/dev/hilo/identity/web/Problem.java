package dev.hilo.identity.web;

import java.util.List;
import org.springframework.http.HttpStatus;

/**
 * A refusal that the caller can do something about; told as RFC 9457 problem details in their language. Its text is in
 * {@code problems.properties} under {@code problem.<code>}.
 */
public final class Problem extends RuntimeException {

    private final HttpStatus status;
    private final String code;
    private final List<FieldError> errors;
    private final Object[] arguments;

    private Problem(HttpStatus status, String code, List<FieldError> errors, Object... arguments) {
        super(code, null, false, false);
        this.status = status;
        this.code = code;
        this.errors = List.copyOf(errors);
        this.arguments = arguments.clone();
    }

    public Problem(HttpStatus status, String code, Object... arguments) {
        this(status, code, List.of(), arguments);
    }

    /** 422 with every field that is wrong. */
    public static Problem invalid(List<FieldError> errors) {
        return new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "invalid", errors);
    }

    /** 422 for a single field. */
    public static Problem invalid(String field, String code, Object... arguments) {
        return invalid(List.of(new FieldError(field, code, List.of(arguments))));
    }

    /** 409 because of one field's value. */
    public static Problem conflict(String field, String code) {
        return new Problem(HttpStatus.CONFLICT, "conflict", List.of(new FieldError(field, code, List.of())));
    }

    /** 404: it is not there, or it is not the caller's. */
    public static Problem notFound() {
        return new Problem(HttpStatus.NOT_FOUND, "not-found");
    }

    /** 403: the caller's profile does not hold it. */
    public static Problem notPermitted(String permission) {
        return new Problem(HttpStatus.FORBIDDEN, "not-permitted", permission);
    }

    HttpStatus status() {
        return status;
    }

    String code() {
        return code;
    }

    List<FieldError> errors() {
        return errors;
    }

    Object[] arguments() {
        return arguments;
    }
}
