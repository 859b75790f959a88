package dev.hilo.gateway.live;

import dev.hilo.gateway.login.CallerTokens;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Server-sent events of what changes in the caller's organisation and is within their reach. A stream lives as long as
 * the caller's token; browsers come back by themselves, with the id of the last event.
 */
@RestController
class LiveController {

    private final CallerTokens tokens;
    private final OpenStream openStream;
    private final Clock clock;

    LiveController(CallerTokens tokens, OpenStream openStream, Clock clock) {
        this.tokens = tokens;
        this.openStream = openStream;
        this.clock = clock;
    }

    /**
     * The stream.
     *
     * @param lastEventId where a browser stopped
     * @param after the same, for those who cannot set a header
     */
    @GetMapping(path = "/api/v1/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Mono<ResponseEntity<Flux<ServerSentEvent<String>>>> stream(
            ServerWebExchange exchange,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
            @RequestParam(required = false) @Nullable String after) {
        Optional<Position> from = Position.parse(lastEventId == null ? after : lastEventId);
        return tokens.of(exchange).map(token -> open(token, from));
    }

    private ResponseEntity<Flux<ServerSentEvent<String>>> open(Jwt token, Optional<Position> from) {
        Flux<ServerSentEvent<String>> events = openStream.open(Hearer.of(token), from);
        return ResponseEntity.ok()
                .header("X-Accel-Buffering", "no")
                .body(events.takeUntilOther(Mono.delay(restOf(token))));
    }

    private Duration restOf(Jwt token) {
        Instant now = clock.instant();
        Instant end = token.getExpiresAt();
        return end == null ? Duration.ZERO : Duration.between(now, end);
    }
}
