package dev.hilo.ingestion.webchat;

import dev.hilo.ingestion.channel.Account;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Brings lines to the browsers that wait for them. A browser may be connected to any replica, so each looks now and
 * then whether something was said, once for all its streams.
 */
@Component
class ChatStreams {

    private static final Logger LOG = LoggerFactory.getLogger(ChatStreams.class);
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(15);
    private static final Duration LONGEST = Duration.ofMinutes(30);

    /** So that the browser knows at once that it is connected. */
    private static final ServerSentEvent<String> READY =
            ServerSentEvent.<String>builder().comment("").build();

    private final ChatLines lines;
    private final Sinks.Many<String> news = Sinks.many().multicast().directBestEffort();

    ChatStreams(ChatLines lines) {
        this.lines = lines;
    }

    /**
     * Everything after a line, and what follows.
     *
     * @param after number of the last line that the browser has; zero if it has none
     */
    Flux<ServerSentEvent<String>> open(Account account, Visitor visitor, long after, LineText text) {
        String address = account.id() + visitor.id();
        AtomicLong last = new AtomicLong(after);
        Flux<ServerSentEvent<String>> said = Flux.merge(
                        Mono.just(address), news.asFlux().filter(address::equals), signsOfLife())
                .onBackpressureLatest()
                .concatMap(_ -> next(account, visitor, last), 1)
                .map(line -> event(line, text));
        Flux<ServerSentEvent<String>> alive = signsOfLife()
                .map(_ -> ServerSentEvent.<String>builder().comment("").build());
        return Flux.merge(Flux.just(READY), said, alive).takeUntilOther(Mono.delay(LONGEST));
    }

    /** How a line is written. */
    interface LineText {

        String of(ChatLine line);
    }

    @Scheduled(fixedDelayString = "${hilo.webchat.look-around:300}")
    void lookAround() {
        if (news.currentSubscriberCount() == 0) {
            return;
        }
        var _ = lines.news()
                .subscribe(
                        address -> {
                            // Whoever does not take it now looks by themselves within seconds.
                            var _ = news.tryEmitNext(address);
                        },
                        away -> LOG.warn("Nothing is brought to web chats: {}", away.toString()));
    }

    private Flux<ChatLine> next(Account account, Visitor visitor, AtomicLong last) {
        return lines.after(account, visitor.id(), last.get()).doOnNext(line -> last.set(line.seq()));
    }

    private static Flux<String> signsOfLife() {
        return Flux.interval(SIGN_OF_LIFE).map(_ -> "").onBackpressureDrop();
    }

    private static ServerSentEvent<String> event(ChatLine line, LineText text) {
        return ServerSentEvent.builder(text.of(line))
                .id(Long.toString(line.seq()))
                .event("line")
                .build();
    }
}
