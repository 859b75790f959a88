package dev.hilo.ingestion.media;

import dev.hilo.platform.kafka.Await;
import dev.hilo.platform.work.BackgroundWork;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Fetches the files whose turn it is; every replica runs one, and no two take the same file. */
@Component
class MediaWorker extends BackgroundWork {

    private final MediaItems items;
    private final FetchMedia fetching;
    private final MediaSettings settings;

    MediaWorker(MediaItems items, FetchMedia fetching, MediaSettings settings) {
        super("media-worker", settings.pause());
        this.items = items;
        this.fetching = fetching;
        this.settings = settings;
    }

    @Override
    protected boolean round() throws InterruptedException {
        List<MediaItem> claimed = Await.completionOf(items.claim(settings.parallel()));
        if (claimed == null || claimed.isEmpty()) {
            return false;
        }
        try {
            // Longer than one wait may last: each fetch has its own time-out.
            var _ = Flux.fromIterable(claimed)
                    .flatMap(fetching::fetch, settings.parallel())
                    .then()
                    .toFuture()
                    .get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
        return true;
    }
}
