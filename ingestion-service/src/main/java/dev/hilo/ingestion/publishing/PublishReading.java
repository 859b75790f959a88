package dev.hilo.ingestion.publishing;

import dev.hilo.contracts.Topics;
import dev.hilo.contracts.channel.ChannelEvent;
import dev.hilo.contracts.channel.UnparsedWebhook;
import dev.hilo.ingestion.blobs.BlobStore;
import dev.hilo.ingestion.channel.Post;
import dev.hilo.ingestion.channel.Reading;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Brings everything a post held to where it is safe: files to the store first, then events to Kafka. */
@Component
public class PublishReading {

    private static final int FILES_AT_A_TIME = 4;

    private final KafkaGate kafka;
    private final BlobStore blobs;
    private final UnparsedPosts unparsed;
    private final Timer produce;

    PublishReading(KafkaGate kafka, BlobStore blobs, UnparsedPosts unparsed, MeterRegistry meters) {
        this.kafka = kafka;
        this.blobs = blobs;
        this.unparsed = unparsed;
        produce = Timer.builder("hilo.produce")
                .description("From the first event of a post handed to Kafka to the last acknowledged")
                .serviceLevelObjectives(Duration.ofMillis(5), Duration.ofMillis(20), Duration.ofMillis(100))
                .register(meters);
    }

    /** Completes when nothing of the post can be lost any more; fails if that could not be reached. */
    public Mono<Void> publish(Post post, Reading reading) {
        Mono<Void> told = reading.unread().isEmpty()
                ? events(post, reading.events())
                : events(post, reading.events()).then(aside(post, UnparsedPosts.reason(reading.unread())));
        return reading.files().isEmpty() ? told : stored(post, reading.files()).then(told);
    }

    /**
     * As {@link #publish}, for a post that was put aside before: what is still not understood is not put aside again.
     */
    public Mono<Void> publishAgain(Post post, Reading reading) {
        return stored(post, reading.files()).then(events(post, reading.events()));
    }

    private Mono<Void> events(Post post, List<ChannelEvent> events) {
        if (events.isEmpty()) {
            return Mono.empty();
        }
        return Mono.defer(() -> timed(kafka.send(Topics.CHANNEL_INBOUND, events)))
                .onErrorResume(RecordTooLargeException.class, tooLarge -> oneByOne(post, events));
    }

    private Mono<Void> timed(Mono<Void> sending) {
        long start = System.nanoTime();
        return sending.doOnSuccess(_ -> produce.record(Duration.ofNanos(System.nanoTime() - start)));
    }

    /** To repeat a post would not make its events smaller: those that fit are told, and the post is put aside. */
    private Mono<Void> oneByOne(Post post, List<ChannelEvent> events) {
        return Flux.fromIterable(events)
                .concatMap(event -> kafka.send(Topics.CHANNEL_INBOUND, List.of(event))
                        .onErrorResume(RecordTooLargeException.class, tooLarge -> aside(post, "an event is too large")))
                .then();
    }

    private Mono<Void> aside(Post post, String reason) {
        UnparsedWebhook event = unparsed.of(post, reason);
        Mono<Void> told = kafka.send(Topics.CHANNEL_UNPARSED, List.of(event));
        return UnparsedPosts.isWhole(event)
                ? told
                : blobs.put(event.org(), event.eventId(), post.body()).then(told);
    }

    private Mono<Void> stored(Post post, List<Reading.File> files) {
        UUID org = post.account().org();
        return Flux.fromIterable(files)
                .flatMap(file -> blobs.put(org, file.media(), file.content()), FILES_AT_A_TIME)
                .then();
    }
}
