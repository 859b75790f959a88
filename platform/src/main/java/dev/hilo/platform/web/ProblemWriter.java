package dev.hilo.platform.web;

import java.util.List;
import java.util.Locale;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem where no controller is involved: in filters and functional endpoints. */
public final class ProblemWriter {

    private static final List<Locale> LANGUAGES = List.of(Locale.of("es"), Locale.ENGLISH);

    private final ProblemTexts texts;
    private final JsonMapper json;

    ProblemWriter(ProblemTexts texts, JsonMapper json) {
        this.texts = texts;
        this.json = json;
    }

    /** Answers the exchange with a problem of this code. */
    public Mono<Void> write(ServerWebExchange exchange, HttpStatus status, String code) {
        return write(exchange, new Problem(status, code));
    }

    /** Answers the exchange with the problem. */
    public Mono<Void> write(ServerWebExchange exchange, Problem problem) {
        ServerHttpResponse response = exchange.getResponse();
        response.setStatusCode(problem.status());
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        problem.retryAfter()
                .ifPresent(wait -> response.getHeaders().set("Retry-After", String.valueOf(wait.toSeconds())));
        byte[] body = json.writeValueAsBytes(texts.describe(problem, locale(exchange)));
        return response.writeWith(Mono.fromSupplier(() -> wrap(response, body)));
    }

    private static DataBuffer wrap(ServerHttpResponse response, byte[] body) {
        return response.bufferFactory().wrap(body);
    }

    /** The caller's language by {@code Accept-Language}: Spanish unless they prefer English. */
    public static Locale locale(ServerWebExchange exchange) {
        String asked = exchange.getRequest().getHeaders().getFirst("Accept-Language");
        if (asked == null || asked.isBlank()) {
            return LANGUAGES.getFirst();
        }
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(asked), LANGUAGES);
            return found == null ? LANGUAGES.getFirst() : found;
        } catch (IllegalArgumentException malformed) {
            return LANGUAGES.getFirst();
        }
    }
}
