package dev.hilo.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.LocaleResolver;

/** Turns whatever went wrong into problem details. What we did not foresee is logged whole and told as a bare 500. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);
    private static final String DATABASE_MAY_BE_BACK = "5";

    private final ProblemTexts texts;
    private final LocaleResolver locales;

    ProblemHandler(ProblemTexts texts, LocaleResolver locales) {
        this.texts = texts;
        this.locales = locales;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Problem problem, HttpServletRequest request) {
        return answer(problem, request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(MethodArgumentNotValidException failure, HttpServletRequest request) {
        List<FieldError> errors = failure.getFieldErrors().stream()
                .map(error -> new FieldError(error.getField(), code(error.getCode()), List.of()))
                .toList();
        return answer(Problem.invalid(errors), request);
    }

    /** What passed our checks and not the database's: a NUL character, for example. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> notStorable(DataIntegrityViolationException failure, HttpServletRequest request) {
        LOG.info("{} {} was refused by the database", request.getMethod(), request.getRequestURI(), failure);
        return answer(Problem.invalid(List.of()), request);
    }

    @ExceptionHandler({
        HttpMessageNotReadableException.class,
        MethodArgumentTypeMismatchException.class,
        RequestRejectedException.class
    })
    ResponseEntity<ProblemDetail> unreadable(Exception failure, HttpServletRequest request) {
        return answer(new Problem(HttpStatus.BAD_REQUEST, "unreadable"), request);
    }

    @ExceptionHandler({CannotCreateTransactionException.class, DataAccessResourceFailureException.class})
    ResponseEntity<ProblemDetail> databaseAway(Exception failure, HttpServletRequest request) {
        LOG.warn("The database did not answer: {}", failure.toString());
        Problem away = new Problem(HttpStatus.SERVICE_UNAVAILABLE, "database-away");
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, DATABASE_MAY_BE_BACK)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(texts.describe(away, locales.resolveLocale(request)));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> anythingElse(Exception failure, HttpServletRequest request) {
        if (failure instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            HttpStatus status = HttpStatus.valueOf(known.getStatusCode().value());
            String code = status == HttpStatus.BAD_REQUEST ? "unreadable" : "status-" + status.value();
            return answer(new Problem(status, code), request);
        }
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
        return answer(new Problem(HttpStatus.INTERNAL_SERVER_ERROR, "unforeseen"), request);
    }

    private ResponseEntity<ProblemDetail> answer(Problem problem, HttpServletRequest request) {
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(texts.describe(problem, locales.resolveLocale(request)));
    }

    /**
     * {@code NotBlank} → {@code not-blank}: codes are for programs, so they do not change with a library's class names.
     */
    private static String code(@Nullable String constraint) {
        return constraint == null
                ? "invalid"
                : constraint.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
