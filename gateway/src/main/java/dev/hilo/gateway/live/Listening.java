package dev.hilo.gateway.live;

import java.util.concurrent.ArrayBlockingQueue;
import org.springframework.http.codec.ServerSentEvent;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * One open stream. Few events wait for a slow reader; then the stream ends, and the reader comes back for the rest with
 * the id of the last one.
 */
final class Listening {

    private final Hearer hearer;
    private final Sinks.Many<ServerSentEvent<String>> waiting;
    private final Sinks.Empty<Void> end = Sinks.empty();

    Listening(Hearer hearer, int mostWaiting) {
        this.hearer = hearer;
        this.waiting = Sinks.many().unicast().onBackpressureBuffer(new ArrayBlockingQueue<>(mostWaiting));
    }

    Hearer hearer() {
        return hearer;
    }

    Flux<ServerSentEvent<String>> events() {
        return waiting.asFlux();
    }

    Mono<Void> ended() {
        return end.asMono();
    }

    void tell(LiveEvent event, Colleagues colleagues) {
        hearer.hear(event, colleagues).ifPresent(this::tell);
    }

    void tell(ServerSentEvent<String> sentence) {
        if (waiting.tryEmitNext(sentence).isFailure()) {
            end();
        }
    }

    void end() {
        // It may have ended by itself meanwhile.
        var _ = end.tryEmitEmpty();
    }
}
