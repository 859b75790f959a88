package dev.hilo.contact.intake;

import dev.hilo.contact.intake.ChannelEventListener.ReadEvent;
import dev.hilo.contact.resolution.HandleTakenMeanwhile;
import dev.hilo.platform.kafka.DeadLetters;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Applies a batch whatever is in it. An event that cannot be written is found by halving and put aside alone; when the
 * database is away nothing is put aside: the failure is thrown, and the same batch comes again.
 */
@Component
class TakeBatch {

    private static final Retry RACES = Retry.backoff(20, Duration.ofMillis(10))
            .maxBackoff(Duration.ofMillis(500))
            .filter(failure ->
                    failure instanceof HandleTakenMeanwhile || failure instanceof ConcurrencyFailureException)
            .onRetryExhaustedThrow((_, signal) -> signal.failure());

    private final ApplyChannelEvents apply;
    private final DeadLetters deadLetters;

    TakeBatch(ApplyChannelEvents apply, DeadLetters deadLetters) {
        this.apply = apply;
        this.deadLetters = deadLetters;
    }

    Mono<Void> take(List<ReadEvent> batch) {
        if (batch.isEmpty()) {
            return Mono.empty();
        }
        return Mono.defer(() -> apply.apply(batch.stream().map(ReadEvent::event).toList()))
                .retryWhen(RACES)
                .onErrorResume(failure -> !isAway(failure), poison -> withoutPoison(batch, poison));
    }

    private Mono<Void> withoutPoison(List<ReadEvent> batch, Throwable poison) {
        if (batch.size() == 1) {
            return deadLetters.bury(batch.getFirst().source(), poison);
        }
        int half = batch.size() / 2;
        return take(batch.subList(0, half)).then(Mono.defer(() -> take(batch.subList(half, batch.size()))));
    }

    /** Whether something is missing that will be back, so that the fault is not in the events. */
    private static boolean isAway(Throwable failure) {
        return failure instanceof TransactionException
                || failure instanceof NonTransientDataAccessResourceException
                || failure instanceof TransientDataAccessException
                || failure instanceof HandleTakenMeanwhile
                || failure instanceof TimeoutException;
    }
}
