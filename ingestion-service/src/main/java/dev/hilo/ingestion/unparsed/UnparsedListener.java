package dev.hilo.ingestion.unparsed;

import dev.hilo.contracts.Topics;
import dev.hilo.contracts.channel.UnparsedWebhook;
import dev.hilo.platform.database.StreamDatabase;
import dev.hilo.platform.kafka.Await;
import dev.hilo.platform.kafka.DeadLetters;
import dev.hilo.platform.kafka.EventCodec;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Writes down what was put aside. */
@Component
class UnparsedListener {

    private final EventCodec codec;
    private final StreamDatabase database;
    private final KeptPosts kept;
    private final DeadLetters deadLetters;

    UnparsedListener(EventCodec codec, StreamDatabase database, KeptPosts kept, DeadLetters deadLetters) {
        this.codec = codec;
        this.database = database;
        this.kept = kept;
        this.deadLetters = deadLetters;
    }

    @KafkaListener(
            topics = "${hilo.kafka.topic-prefix:}" + Topics.CHANNEL_UNPARSED,
            groupId = "${hilo.kafka.topic-prefix:}ingestion-unparsed",
            concurrency = "1")
    void keep(List<ConsumerRecord<String, byte[]>> batch) {
        List<Aside> posts = batch.stream().flatMap(this::read).toList();
        try {
            var _ = Await.completionOf(database.inTransaction(all(posts)));
        } catch (DataIntegrityViolationException poison) {
            posts.forEach(this::keepAlone);
        }
    }

    private Stream<Aside> read(ConsumerRecord<String, byte[]> message) {
        try {
            return codec.read(message, UnparsedWebhook.class).stream().map(post -> new Aside(message, post));
        } catch (RuntimeException poison) {
            var _ = Await.completionOf(deadLetters.bury(message, poison));
            return Stream.empty();
        }
    }

    private Mono<Void> all(List<Aside> posts) {
        return Flux.fromIterable(posts)
                .concatMap(aside -> kept.add(aside.post()))
                .then();
    }

    /** One of the batch cannot be written, whatever is tried: alone, it shows which. */
    private void keepAlone(Aside aside) {
        Mono<Void> work = database.inTransaction(kept.add(aside.post()))
                .onErrorResume(
                        DataIntegrityViolationException.class, poison -> deadLetters.bury(aside.message(), poison));
        var _ = Await.completionOf(work);
    }

    private record Aside(ConsumerRecord<String, byte[]> message, UnparsedWebhook post) {}
}
