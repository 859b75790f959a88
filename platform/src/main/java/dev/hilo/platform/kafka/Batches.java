package dev.hilo.platform.kafka;

import dev.hilo.contracts.DomainEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;
import reactor.core.publisher.Mono;

/**
 * Takes a batch of records whatever is in it. An event that cannot be read, or cannot be written, is put aside alone;
 * when the database is away nothing is put aside: the failure is thrown, and the same batch comes again.
 */
public final class Batches {

    private final EventCodec codec;
    private final DeadLetters deadLetters;

    Batches(EventCodec codec, DeadLetters deadLetters) {
        this.codec = codec;
        this.deadLetters = deadLetters;
    }

    /**
     * Waits until the batch is applied; to be called on a listener's thread.
     *
     * @param family of the events that are meant, as for {@link EventCodec#read}; others on the topic are passed over
     * @param apply all of them or none; it may see the same events again
     */
    public <E extends DomainEvent> void take(
            List<ConsumerRecord<String, byte[]>> messages, Class<E> family, Function<List<E>, Mono<Void>> apply) {
        List<Received<E>> received = new ArrayList<>(messages.size());
        for (ConsumerRecord<String, byte[]> message : messages) {
            try {
                codec.read(message, family).ifPresent(event -> received.add(new Received<>(message, event)));
            } catch (RuntimeException unreadable) {
                Await.completionOf(deadLetters.bury(message, unreadable));
            }
        }
        Await.completionOf(applied(received, apply));
    }

    private <E> Mono<Void> applied(List<Received<E>> batch, Function<List<E>, Mono<Void>> apply) {
        if (batch.isEmpty()) {
            return Mono.empty();
        }
        return Mono.defer(() -> apply.apply(batch.stream().map(Received::event).toList()))
                .onErrorResume(failure -> !isAway(failure), poison -> withoutPoison(batch, apply, poison));
    }

    private <E> Mono<Void> withoutPoison(
            List<Received<E>> batch, Function<List<E>, Mono<Void>> apply, Throwable poison) {
        if (batch.size() == 1) {
            return deadLetters.bury(batch.getFirst().source(), poison);
        }
        int half = batch.size() / 2;
        return applied(batch.subList(0, half), apply)
                .then(Mono.defer(() -> applied(batch.subList(half, batch.size()), apply)));
    }

    /** Whether something is missing that will be back, so that the fault is not in the events. */
    private static boolean isAway(Throwable failure) {
        return failure instanceof TransactionException
                || failure instanceof NonTransientDataAccessResourceException
                || failure instanceof TransientDataAccessException
                || failure instanceof TimeoutException;
    }

    private record Received<E>(ConsumerRecord<String, byte[]> source, E event) {}
}
