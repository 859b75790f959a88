package dev.hilo.ingestion.media;

import dev.hilo.platform.kafka.Await;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Fetches the files whose turn it is; every replica runs one, and no two take the same file. */
@Component
class MediaWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MediaWorker.class);

    private final MediaItems items;
    private final FetchMedia fetching;
    private final MediaSettings settings;
    private final Semaphore wake = new Semaphore(0);
    private volatile boolean running;

    MediaWorker(MediaItems items, FetchMedia fetching, MediaSettings settings) {
        this.items = items;
        this.fetching = fetching;
        this.settings = settings;
    }

    /** There is something new: look now. */
    void wake() {
        wake.release();
    }

    private void run() {
        while (running) {
            try {
                if (!fetchedAny()) {
                    var _ = wake.tryAcquire(settings.pause().toMillis(), TimeUnit.MILLISECONDS);
                    var _ = wake.drainPermits();
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private boolean fetchedAny() throws InterruptedException {
        try {
            List<MediaItem> claimed = Await.completionOf(items.claim(settings.parallel()));
            if (claimed == null || claimed.isEmpty()) {
                return false;
            }
            // Longer than one wait may last: each fetch has its own time-out.
            var _ = Flux.fromIterable(claimed)
                    .flatMap(fetching::fetch, settings.parallel())
                    .then()
                    .toFuture()
                    .get();
            return true;
        } catch (java.util.concurrent.ExecutionException | RuntimeException away) {
            LOG.warn("Files are fetched later: {}", away.toString());
            return false;
        }
    }

    @Override
    public void start() {
        running = true;
        var _ = Thread.ofVirtual().name("media-worker").start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        wake();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
