package dev.hilo.gateway.problems;

import io.r2dbc.spi.R2dbcException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Answers every failure that happens in the gateway, wherever it happens. */
@Component
@Order(-2)
public class ProblemHandler implements ErrorWebExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);
    private static final Duration DATABASE_MAY_BE_BACK = Duration.ofSeconds(5);

    private final ProblemTexts texts;
    private final JsonMapper json;

    ProblemHandler(ProblemTexts texts, JsonMapper json) {
        this.texts = texts;
        this.json = json;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        if (exchange.getResponse().isCommitted()) {
            return Mono.error(failure);
        }
        return answer(exchange, problem(exchange.getRequest(), failure));
    }

    /** Answers with the problem. */
    public Mono<Void> answer(ServerWebExchange exchange, Problem problem) {
        ServerHttpResponse response = exchange.getResponse();
        HttpHeaders headers = response.getHeaders();
        response.setStatusCode(problem.status());
        headers.remove(HttpHeaders.CONTENT_LENGTH);
        headers.remove(HttpHeaders.LOCATION);
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        problem.retryAfter().ifPresent(wait -> headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds())));
        byte[] body = json.writeValueAsBytes(
                texts.describe(problem, exchange.getRequest().getHeaders()));
        return response.writeWith(Mono.fromSupplier(() -> wrap(response, body)));
    }

    private static DataBuffer wrap(ServerHttpResponse response, byte[] body) {
        return response.bufferFactory().wrap(body);
    }

    private static Problem problem(ServerHttpRequest request, Throwable failure) {
        return switch (failure) {
            case Problem problem -> problem;
            case ResponseStatusException refused -> refused(refused);
            case R2dbcException away -> databaseAway(away);
            case DataAccessException away -> databaseAway(away);
            case TransactionException away -> databaseAway(away);
            default -> unforeseen(request, failure);
        };
    }

    private static Problem refused(ResponseStatusException refused) {
        HttpStatus known = HttpStatus.resolve(refused.getStatusCode().value());
        HttpStatus status = known == null ? HttpStatus.BAD_REQUEST : known;
        return Problem.of(status, "status-" + status.value());
    }

    private static Problem databaseAway(Exception failure) {
        LOG.warn("The session database did not answer: {}", failure.toString());
        return Problem.forNow(HttpStatus.SERVICE_UNAVAILABLE, "sessions-away", DATABASE_MAY_BE_BACK);
    }

    private static Problem unforeseen(ServerHttpRequest request, Throwable failure) {
        LOG.error("{} {} failed", request.getMethod(), request.getPath().value(), failure);
        return Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "unforeseen");
    }
}
