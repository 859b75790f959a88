package dev.hilo.platform.web;

import io.r2dbc.spi.R2dbcNonTransientResourceException;
import io.r2dbc.spi.R2dbcTransientResourceException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebInputException;

/** Turns whatever went wrong into problem details. What we did not foresee is logged whole and told as a bare 500. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ProblemHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);
    private static final Duration DATABASE_MAY_BE_BACK = Duration.ofSeconds(5);

    private final ProblemTexts texts;

    ProblemHandler(ProblemTexts texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Problem problem, ServerWebExchange exchange) {
        return answer(problem, exchange);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(WebExchangeBindException failure, ServerWebExchange exchange) {
        List<FieldError> errors = failure.getFieldErrors().stream()
                .map(error -> new FieldError(error.getField(), code(error.getCode())))
                .toList();
        return answer(Problem.invalid(errors), exchange);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(ConstraintViolationException failure, ServerWebExchange exchange) {
        List<FieldError> errors = failure.getConstraintViolations().stream()
                .map(ProblemHandler::fieldError)
                .toList();
        return answer(Problem.invalid(errors), exchange);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(ServerWebInputException failure, ServerWebExchange exchange) {
        return answer(new Problem(HttpStatus.BAD_REQUEST, "unreadable"), exchange);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> framework(ResponseStatusException failure, ServerWebExchange exchange) {
        HttpStatusCode status = failure.getStatusCode();
        HttpStatus known = HttpStatus.valueOf(status.value());
        return answer(new Problem(known, "status-" + status.value()), exchange);
    }

    @ExceptionHandler({
        CannotCreateTransactionException.class,
        DataAccessResourceFailureException.class,
        R2dbcNonTransientResourceException.class,
        R2dbcTransientResourceException.class
    })
    ResponseEntity<ProblemDetail> databaseAway(Exception failure, ServerWebExchange exchange) {
        LOG.warn("The database did not answer: {}", failure.toString());
        return answer(Problem.unavailable("database-away", DATABASE_MAY_BE_BACK), exchange);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unforeseen(Exception failure, ServerWebExchange exchange) {
        LOG.error(
                "{} {} failed",
                exchange.getRequest().getMethod(),
                exchange.getRequest().getPath().value(),
                failure);
        return answer(new Problem(HttpStatus.INTERNAL_SERVER_ERROR, "unforeseen"), exchange);
    }

    private ResponseEntity<ProblemDetail> answer(Problem problem, ServerWebExchange exchange) {
        ProblemDetail body = texts.describe(problem, ProblemWriter.locale(exchange));
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(problem.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        problem.retryAfter().ifPresent(wait -> answer.header(HttpHeaders.RETRY_AFTER, "" + wait.toSeconds()));
        return answer.body(body);
    }

    private static FieldError fieldError(ConstraintViolation<?> violation) {
        String annotation = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return new FieldError(violation.getPropertyPath().toString(), code(annotation));
    }

    /**
     * {@code NotBlank} → {@code not-blank}: codes are for programs, so they do not change with a library's class names.
     */
    private static String code(@org.jspecify.annotations.Nullable String constraint) {
        return constraint == null
                ? "invalid"
                : constraint.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
