package dev.hilo.ingestion.unparsed;

import dev.hilo.ingestion.accounts.AccountDirectory;
import dev.hilo.ingestion.accounts.OpenAccount;
import dev.hilo.ingestion.blobs.BlobStore;
import dev.hilo.ingestion.channel.Post;
import dev.hilo.ingestion.channel.Reading;
import dev.hilo.ingestion.publishing.PublishReading;
import dev.hilo.ingestion.publishing.UnparsedPosts;
import dev.hilo.platform.audit.AuditLog;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.Cursor;
import dev.hilo.platform.web.Problem;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Reads a post that was put aside again, with what the adapter knows today. */
@Component
class ReplayPost {

    private static final Logger LOG = LoggerFactory.getLogger(ReplayPost.class);

    private static final int PAGE = 100;
    private static final int MOST_AT_ONCE = 5_000;
    private static final Duration KAFKA_MAY_BE_BACK = Duration.ofSeconds(5);

    private final ApiDatabase database;
    private final KeptPosts kept;
    private final BlobStore blobs;
    private final AccountDirectory accounts;
    private final PublishReading publishing;
    private final AuditLog audit;

    ReplayPost(
            ApiDatabase database,
            KeptPosts kept,
            BlobStore blobs,
            AccountDirectory accounts,
            PublishReading publishing,
            AuditLog audit) {
        this.database = database;
        this.kept = kept;
        this.blobs = blobs;
        this.accounts = accounts;
        this.publishing = publishing;
        this.audit = audit;
    }

    /**
     * What a replay came to.
     *
     * @param reason why it is still waiting; empty if it is not
     * @param events how many were told
     */
    record Result(UUID id, KeptPost.State state, String reason, int events) {}

    /** @param waiting how many are still not understood */
    record Summary(int replayed, int waiting) {}

    /**
     * Tells the events of one post.
     *
     * @throws Problem 404; 503 while Kafka does not take them
     */
    Mono<Result> replay(Caller caller, UUID id) {
        Mono<Result> work = kept.findToReplay(id)
                .switchIfEmpty(Mono.error(Problem::notFound))
                .flatMap(this::replayed)
                .delayUntil(result -> audit.append(
                        caller,
                        "unparsed.replayed",
                        id,
                        Map.of("state", result.state().name())));
        return database.inTransaction(work);
    }

    /** Tells the events of every waiting post of the organisation, oldest account first, five thousand at most. */
    Mono<Summary> replayAll(Caller caller) {
        return waiting(Optional.empty())
                .expand(page -> page.size() < PAGE
                        ? Mono.empty()
                        : waiting(Optional.of(page.getLast().id())))
                .concatMapIterable(page -> page)
                .take(MOST_AT_ONCE)
                .concatMap(post -> replay(caller, post.id()))
                .reduce(new Summary(0, 0), ReplayPost::count);
    }

    private Mono<List<KeptPost>> waiting(Optional<UUID> after) {
        return database.inTransaction(kept.page(KeptPost.State.WAITING, after.map(Cursor::of), PAGE));
    }

    private static Summary count(Summary sum, Result result) {
        return result.state() == KeptPost.State.REPLAYED
                ? new Summary(sum.replayed() + 1, sum.waiting())
                : new Summary(sum.replayed(), sum.waiting() + 1);
    }

    private Mono<Result> replayed(KeptPost post) {
        return accounts.withId(post.account())
                .zipWith(body(post))
                .flatMap(both -> read(post, both.getT1(), both.getT2()))
                .switchIfEmpty(Mono.defer(() -> settle(post, KeptPost.State.WAITING, "its account was closed", 0)));
    }

    private Mono<byte[]> body(KeptPost post) {
        return kept.body(post.id())
                .switchIfEmpty(
                        Mono.defer(() -> accounts.withId(post.account()).flatMap(account -> stored(post, account))));
    }

    private Mono<byte[]> stored(KeptPost post, OpenAccount account) {
        return DataBufferUtils.join(blobs.read(account.account().org(), post.id()))
                .map(ReplayPost::bytes);
    }

    private static byte[] bytes(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }

    private Mono<Result> read(KeptPost kept, OpenAccount account, byte[] body) {
        Post post = new Post(account.account(), kept.receivedAt(), kept.contentType(), kept.headers(), body);
        return Mono.fromCallable(() -> account.adapter().read(post))
                // A large post would hold up an event loop.
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(reading -> publishing
                        .publishAgain(post, reading)
                        .onErrorMap(ReplayPost::notNow)
                        .then(Mono.defer(() -> settle(kept, reading))));
    }

    private static Throwable notNow(Throwable failure) {
        LOG.warn("A post could not be replayed: {}", failure.toString());
        return Problem.unavailable("try-again", KAFKA_MAY_BE_BACK);
    }

    private Mono<Result> settle(KeptPost post, Reading reading) {
        int events = reading.events().size();
        return reading.unread().isEmpty()
                ? settle(post, KeptPost.State.REPLAYED, "", events)
                : settle(post, KeptPost.State.WAITING, UnparsedPosts.reason(reading.unread()), events);
    }

    private Mono<Result> settle(KeptPost post, KeptPost.State state, String reason, int events) {
        return kept.replayed(post.id(), state, reason).thenReturn(new Result(post.id(), state, reason, events));
    }

    /** Nobody wants this post any more. */
    Mono<Void> discard(Caller caller, UUID id) {
        Mono<Boolean> work = kept.discard(id)
                .filter(discarded -> discarded)
                .switchIfEmpty(Mono.error(Problem::notFound))
                .delayUntil(_ -> audit.append(caller, "unparsed.discarded", id, Map.of()));
        return database.inTransaction(work).then();
    }
}
