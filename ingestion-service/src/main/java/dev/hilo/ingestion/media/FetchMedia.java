package dev.hilo.ingestion.media;

import dev.hilo.contracts.Topics;
import dev.hilo.contracts.channel.Media;
import dev.hilo.contracts.channel.MediaStored;
import dev.hilo.contracts.channel.Origin;
import dev.hilo.ingestion.accounts.AccountDirectory;
import dev.hilo.ingestion.accounts.AccountHealth;
import dev.hilo.ingestion.accounts.OpenAccount;
import dev.hilo.ingestion.blobs.BlobStore;
import dev.hilo.platform.database.StreamDatabase;
import dev.hilo.platform.ids.Ids;
import dev.hilo.platform.outbox.Outbox;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Brings one file from the provider to our store and tells what became of it. */
@Component
class FetchMedia {

    private static final Logger LOG = LoggerFactory.getLogger(FetchMedia.class);

    /** Which pause to take when only a person can help: they may do so any minute. */
    private static final int NOT_CONFIGURED = 3;

    private static final String UNTYPED = "application/octet-stream";

    private final AccountDirectory accounts;
    private final AccountHealth health;
    private final ProviderFiles provider;
    private final BlobStore blobs;
    private final MediaItems items;
    private final StreamDatabase database;
    private final Outbox outbox;
    private final MediaSettings settings;
    private final MeterRegistry meters;
    private final Clock clock;

    @SuppressWarnings("TooManyParameters") // wiring
    FetchMedia(
            AccountDirectory accounts,
            AccountHealth health,
            ProviderFiles provider,
            BlobStore blobs,
            MediaItems items,
            StreamDatabase database,
            Outbox outbox,
            MediaSettings settings,
            MeterRegistry meters,
            Clock clock) {
        this.accounts = accounts;
        this.health = health;
        this.provider = provider;
        this.blobs = blobs;
        this.items = items;
        this.database = database;
        this.outbox = outbox;
        this.settings = settings;
        this.meters = meters;
        this.clock = clock;
    }

    /** Completes when the file is settled, or put off. */
    Mono<Void> fetch(MediaItem item) {
        return accounts.withId(item.account())
                .switchIfEmpty(Mono.error(() -> new FetchFailure.Lost("its account was closed")))
                .flatMap(account -> stored(account, item))
                .flatMap(media -> settle(item, media, null))
                .onErrorResume(FetchFailure.class, failure -> unfetched(item, failure))
                .onErrorResume(fault -> unexpected(item, fault));
    }

    private Mono<Media> stored(OpenAccount account, MediaItem item) {
        String source = item.source();
        if (source == null) {
            return Mono.error(new FetchFailure.Lost("nobody said where it is"));
        }
        return Mono.usingWhen(
                        blobs.scratch(),
                        scratch -> provider.fetch(account, source, scratch).delayUntil(file -> keep(item, file)),
                        FetchMedia::remove)
                .map(file -> item.stored(type(item, file), file.size(), file.sha256()));
    }

    private Mono<Void> keep(MediaItem item, Fetched file) {
        String expected = item.media().sha256();
        if (expected != null && !expected.equals(file.sha256())) {
            return Mono.error(new FetchFailure.NotNow("what came is not what was announced (SHA-256)"));
        }
        return blobs.put(item.org(), item.media().id(), file.file());
    }

    private static String type(MediaItem item, Fetched file) {
        return item.media().mimeType().equals(UNTYPED) && !file.type().isEmpty()
                ? file.type()
                : item.media().mimeType();
    }

    private Mono<Void> unfetched(MediaItem item, FetchFailure failure) {
        String reason = failure.reason();
        boolean late = item.since().plus(settings.patience()).isBefore(clock.instant());
        if (late || failure instanceof FetchFailure.Lost) {
            return settle(item, item.failed(), reason);
        }
        if (failure instanceof FetchFailure.NotConfigured) {
            health.failed(item.account(), "files cannot be fetched: " + reason);
            return items.postpone(item.media().id(), pause(NOT_CONFIGURED), reason);
        }
        return items.postpone(item.media().id(), pause(item.attempts()), reason);
    }

    /** A full disk, a database away: not the file's fault. */
    private Mono<Void> unexpected(MediaItem item, Throwable fault) {
        LOG.warn("File {} is fetched later: {}", item.media().id(), fault.toString());
        return items.postpone(item.media().id(), pause(item.attempts()), "we could not keep it")
                .onErrorComplete();
    }

    /** Twice as long each time, and never quite the same for all. */
    private Duration pause(int attempts) {
        long first = settings.retryAfter().toMillis();
        long longest = settings.longestPause().toMillis();
        long pause = Math.min(longest, first << Math.min(attempts, 20));
        return Duration.ofMillis(pause / 2 + ThreadLocalRandom.current().nextLong(pause / 2 + 1));
    }

    private Mono<Void> settle(MediaItem item, Media media, @Nullable String error) {
        Mono<Boolean> work = items.finish(media, error)
                .filter(ours -> ours)
                .delayUntil(_ -> outbox.append(database, Topics.CHANNEL_INBOUND, List.of(told(item, media))));
        return database.inTransaction(work)
                .doOnNext(
                        _ -> meters.counter("hilo.media", "state", media.state().name())
                                .increment())
                .then();
    }

    private MediaStored told(MediaItem item, Media media) {
        Instant now = clock.instant();
        Origin origin = new Origin(
                Ids.of(item.org(), "media", media.id().toString(), media.state().name()),
                item.org(),
                item.channel(),
                item.account(),
                now,
                now,
                item.subject(),
                "");
        return new MediaStored(origin, item.message(), media);
    }

    private static Mono<Void> remove(Path scratch) {
        return Mono.fromCallable(() -> deleted(scratch))
                .subscribeOn(Schedulers.boundedElastic())
                .then();
    }

    private static boolean deleted(Path scratch) throws IOException {
        return Files.deleteIfExists(scratch);
    }
}
