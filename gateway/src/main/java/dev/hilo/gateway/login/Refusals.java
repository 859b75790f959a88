package dev.hilo.gateway.login;

import dev.hilo.gateway.problems.Problem;
import dev.hilo.gateway.problems.ProblemHandler;
import java.net.URI;
import java.time.Duration;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.DefaultServerRedirectStrategy;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.ServerRedirectStrategy;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedException;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What callers hear who may not pass: people in a browser are taken to the sign-in page, programs get a problem. */
@Component
class Refusals implements ServerAuthenticationEntryPoint, ServerAccessDeniedHandler, ServerExchangeRejectedHandler {

    static final String START_OF_LOGIN = "/oauth2/authorization/" + ClientConfiguration.REGISTRATION;

    private static final long LARGEST_READ = 64 * 1024;
    private static final Duration LONGEST_READ = Duration.ofSeconds(1);

    private final ProblemHandler problems;
    private final ServerRedirectStrategy redirects = new DefaultServerRedirectStrategy();

    Refusals(ProblemHandler problems) {
        this.problems = problems;
    }

    @Override
    public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException nobody) {
        return wantsPage(exchange.getRequest()) && !BearerCalls.brings(exchange)
                ? redirects.sendRedirect(exchange, URI.create(START_OF_LOGIN))
                : problems.answer(exchange, Problem.notAuthenticated());
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, AccessDeniedException denied) {
        return bodyRead(exchange.getRequest())
                .then(Mono.defer(() -> problems.answer(exchange, Problem.of(HttpStatus.FORBIDDEN, "csrf"))));
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, ServerExchangeRejectedException rejected) {
        return problems.answer(exchange, Problem.of(HttpStatus.BAD_REQUEST, "rejected"));
    }

    /**
     * A connection whose request was answered before its body came may stall at the next request: read what is small.
     */
    private static Mono<Void> bodyRead(ServerHttpRequest request) {
        long length = request.getHeaders().getContentLength();
        return length <= 0 || length > LARGEST_READ
                ? Mono.empty()
                : request.getBody()
                        .doOnNext(DataBufferUtils::release)
                        .take(LONGEST_READ)
                        .then()
                        .onErrorComplete();
    }

    private static boolean wantsPage(ServerHttpRequest request) {
        return HttpMethod.GET.equals(request.getMethod())
                && !request.getHeaders().containsHeader("X-Requested-With")
                && namesHtml(request);
    }

    private static boolean namesHtml(ServerHttpRequest request) {
        try {
            return request.getHeaders().getAccept().stream().anyMatch(MediaType.TEXT_HTML::equalsTypeAndSubtype);
        } catch (InvalidMediaTypeException malformed) {
            return false;
        }
    }
}
