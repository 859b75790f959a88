package dev.hilo.benchmarks.sending;

import dev.hilo.benchmarks.surroundings.Answer;
import dev.hilo.benchmarks.surroundings.NotPossible;
import dev.hilo.benchmarks.surroundings.Pause;
import dev.hilo.benchmarks.traffic.Post;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/**
 * Posts as providers do: so many messages a second, what follows in a lane only once what was before is acknowledged,
 * and again, patiently, when asked to or when nobody answers.
 */
public final class Sending {

    private static final int AT_ONCE = 64;
    private static final int MOST_TRIES = 300;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final SignedPosts signing;
    private final Tally tally;
    private final Map<String, CompletableFuture<Void>> lanes = new HashMap<>();
    private final Semaphore slots = new Semaphore(AT_ONCE);

    public Sending(SignedPosts signing, Tally tally) {
        this.signing = signing;
        this.tally = tally;
    }

    /** Sends all of it and waits until all is acknowledged. */
    public void send(List<Post> posts, int messagesPerSecond) {
        long start = System.nanoTime();
        long sent = 0;
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Post post : posts) {
                Pause.until(start + sent * 1_000_000_000L / messagesPerSecond);
                slots.acquireUninterruptibly();
                enqueue(post, workers);
                // What carries no message takes its time, too.
                sent += Math.max(1, post.messages());
            }
            // A post that waits for others is not yet the workers'.
            slots.acquireUninterruptibly(AT_ONCE);
            slots.release(AT_ONCE);
        }
    }

    private void enqueue(Post post, ExecutorService workers) {
        CompletableFuture<?>[] before = post.lanes().stream()
                .map(lanes::get)
                .filter(earlier -> earlier != null)
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture<Void> done = CompletableFuture.allOf(before).thenRunAsync(() -> deliver(post), workers);
        CompletableFuture<Void> settled = done.exceptionally(failure -> {
                    tally.surprised("%s %s: %s".formatted(post.nature(), post.line(), failure));
                    return null;
                })
                .whenComplete((_, _) -> slots.release());
        post.lanes().forEach(lane -> lanes.put(lane, settled));
    }

    private void deliver(Post post) {
        for (int attempt = 1; ; attempt++) {
            long start = System.nanoTime();
            Duration wait;
            try {
                Answer answer = Answer.to(http, signing.request(post));
                boolean again = answer.status() == 429 || answer.status() >= 500;
                if (!again || attempt == MOST_TRIES) {
                    tally.answered(post, answer.status(), System.nanoTime() - start);
                    return;
                }
                wait = answer.retryAfter().isZero() ? Duration.ofMillis(200) : answer.retryAfter();
            } catch (NotPossible unreachable) {
                if (attempt == MOST_TRIES) {
                    throw unreachable;
                }
                wait = Duration.ofSeconds(1);
            }
            tally.retried();
            Pause.of(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
        }
    }
}
