package dev.hilo.gateway.live;

import dev.hilo.gateway.problems.Problem;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.util.retry.Retry;

/** Opens a stream where its reader stopped, or now. */
@Component
class OpenStream {

    private static final Duration COME_BACK_AFTER = Duration.ofSeconds(2);

    /** Replicas are never further apart than this, unless one of them is lost. */
    private static final Retry UNTIL_CAUGHT_UP = Retry.fixedDelay(100, Duration.ofMillis(50))
            .filter(Lagging.class::isInstance)
            .onRetryExhaustedThrow((_, signal) -> signal.failure());

    private final Window window;
    private final LiveSettings settings;

    OpenStream(Window window, LiveSettings settings, MeterRegistry meters) {
        this.window = window;
        this.settings = settings;
        Gauge.builder("hilo.live.streams", window, Window::size)
                .description("Browsers that are told at once what changes")
                .register(meters);
    }

    /**
     * Opens it.
     *
     * @param from how far the reader has heard; nothing for a new one
     * @throws Problem 503 if nothing can be told now, 429 if they have too many already
     */
    Flux<ServerSentEvent<String>> open(Hearer hearer, Optional<Position> from) {
        requireRoom(hearer);
        return Flux.defer(() -> begin("ready", hearer, from.orElseGet(window::now)))
                .retryWhen(UNTIL_CAUGHT_UP)
                .onErrorResume(Lagging.class, _ -> beginAnew(hearer));
    }

    @Scheduled(fixedRateString = "${hilo.live.heartbeat:15s}")
    void beat() {
        window.beat();
    }

    private Flux<ServerSentEvent<String>> begin(String word, Hearer hearer, Position from) {
        Listening listening = new Listening(hearer, settings.waiting());
        return switch (window.listen(listening, from)) {
            case Beginning.From beginning -> stream(word, listening, beginning);
            case Beginning.Ahead _ -> Flux.error(new Lagging());
            case Beginning.TooOld _ -> beginAnew(hearer);
        };
    }

    /** Tells the reader to ask for everything anew. */
    private Flux<ServerSentEvent<String>> beginAnew(Hearer hearer) {
        return begin("reset", hearer, window.now());
    }

    private Flux<ServerSentEvent<String>> stream(String word, Listening listening, Beginning.From beginning) {
        ServerSentEvent<String> first = ServerSentEvent.builder("{}")
                .event(word)
                .id(beginning.position().text())
                .retry(COME_BACK_AFTER)
                .build();
        return Flux.concat(Flux.just(first), Flux.fromIterable(beginning.missed()), listening.events())
                .takeUntilOther(listening.ended())
                .doFinally(_ -> window.leave(listening));
    }

    private void requireRoom(Hearer hearer) {
        if (!window.isOpen() || window.size() >= settings.most()) {
            throw Problem.forNow(HttpStatus.SERVICE_UNAVAILABLE, "live-away", Duration.ofSeconds(3));
        }
        if (window.streamsOf(hearer) >= settings.perCaller()) {
            throw Problem.forNow(HttpStatus.TOO_MANY_REQUESTS, "too-many-streams", Duration.ofSeconds(10));
        }
    }

    /** This replica is behind the one that the reader comes from. */
    private static final class Lagging extends RuntimeException {

        Lagging() {
            super("behind another replica", null, false, false);
        }
    }
}
