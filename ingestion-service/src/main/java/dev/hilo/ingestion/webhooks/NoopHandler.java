package dev.hilo.ingestion.webhooks;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebHandler;
import reactor.core.publisher.Mono;

/** Answers 200 and does nothing else: what the server costs by itself. Closed unless somebody measures. */
@Component
final class NoopHandler implements WebHandler {

    private final BenchSettings settings;

    NoopHandler(BenchSettings settings) {
        this.settings = settings;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange) {
        exchange.getResponse().setStatusCode(settings.enabled() ? HttpStatus.OK : HttpStatus.NOT_FOUND);
        return exchange.getResponse().setComplete();
    }
}
